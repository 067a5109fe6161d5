import 'server-only'
import { WRITES_COOKIE } from '@/lib/account/writes-cookie'
import { siteUrl } from '../site-url'

/** By which the front door knows the language to open in; next-intl's. */
const INTERFACE_COOKIE = 'NEXT_LOCALE'

const YEAR = 365 * 24 * 60 * 60

/** What an account has chosen, each tr or en; null is open. */
interface Languages {
  locale: string | null
  writesIn: string | null
}

/** Set-Cookie lines by which a browser knows the languages of an account: pages are the same for everybody. They say nothing else. */
export function languageCookies({ locale, writesIn }: Languages): string[] {
  return [
    ...(locale === null ? [] : [line(INTERFACE_COOKIE, locale, YEAR)]),
    writesIn === null ? line(WRITES_COOKIE, '', 0) : line(WRITES_COOKIE, writesIn, YEAR),
  ]
}

function line(name: string, value: string, age: number): string {
  const secure = siteUrl().protocol === 'https:' ? '; Secure' : ''
  return `${name}=${value}; Max-Age=${age}; Path=/; SameSite=Lax${secure}`
}
