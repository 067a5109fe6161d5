import 'server-only'
import { env } from './env'

/** Where readers find the site, for canonical addresses: SITE_URL, or this machine on the port it listens on. */
export function siteUrl(): URL {
  return env().siteUrl ?? new URL(`http://localhost:${env().port}`)
}
