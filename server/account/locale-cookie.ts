import 'server-only'
import { siteUrl } from '../site-url'

/** The cookie by which the front door knows the language to open in; it says nothing else. */
const NAME = 'NEXT_LOCALE'

const YEAR = 365 * 24 * 60 * 60

/** The Set-Cookie line for an interface language that an account has chosen; none where it has not. */
export function localeCookie(locale: string | null): string[] {
  if (locale === null) return []
  const secure = siteUrl().protocol === 'https:' ? '; Secure' : ''
  return [`${NAME}=${locale}; Max-Age=${YEAR}; Path=/; SameSite=Lax${secure}`]
}
