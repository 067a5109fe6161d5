import 'server-only'
import { Problem } from '../problem'

/**
 * Throws `origin-refused` unless a mutation comes from our own pages or from a program that is no browser. Ours are
 * those of the site's address or, where the operator gave none, of the host that was asked: a cookie is bound to it.
 * A browser that sends no Origin is known by Sec-Fetch-Site.
 */
export function checkOrigin(headers: Headers, site: URL | null): void {
  const origin = headers.get('origin')
  const relation = headers.get('sec-fetch-site')
  if (relation !== null && relation !== 'same-origin' && relation !== 'none')
    throw new Problem('origin-refused')
  if (origin !== null && !isOurs(origin, headers.get('host'), site)) throw new Problem('origin-refused')
}

function isOurs(origin: string, host: string | null, site: URL | null): boolean {
  if (!URL.canParse(origin)) return false
  const url = new URL(origin)
  if (!/^https?:$/.test(url.protocol) || url.origin !== origin) return false
  return site === null ? url.host === host : url.origin === site.origin
}
