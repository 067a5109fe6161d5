import { routing, type Locale } from './routing'

export interface PageMatch {
  locale: Locale
  /** The work the address names; null on pages of no work. */
  work: string | null
}

/** Each page's address in each locale, as it is matched; the one group is the work's id. */
const PATTERNS = routing.locales.flatMap((locale) =>
  Object.values(routing.pathnames).map((pathname) => {
    const local = typeof pathname === 'string' ? pathname : pathname[locale]
    const pattern = `/${locale}${local}`.replace(/\/$/u, '').replace('[work]', '([^/]+)')
    return { locale, pattern: new RegExp(`^${pattern}/?$`, 'u') }
  }),
)

/** The page an address with its locale leads to; null where there is none. Whether the work exists is not asked. */
export function matchPage(path: string): PageMatch | null {
  for (const { locale, pattern } of PATTERNS) {
    const match = pattern.exec(path)
    if (match !== null) return { locale, work: match[1] ?? null }
  }
  return null
}
