import 'server-only'
import { StartupError } from './startup-error'

/** Reads SITE_URL. Throws a `StartupError` unless it is an http(s) address without path, query or fragment. */
export function parseSiteUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null
  const plain =
    url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/` && !/[?#]/.test(text)
  if (!plain) {
    throw new StartupError(
      `SITE_URL cannot be used: set it to an address such as https://yanyana.example.edu, without a path.`,
    )
  }
  return url
}

/** Whether only this machine can be meant: localhost and the loopback addresses. */
export function isLocalHost({ hostname }: URL): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127\.\d+\.\d+\.\d+$/.test(hostname)
  )
}
