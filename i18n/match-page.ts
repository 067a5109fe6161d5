import { routing, type Locale } from './routing'

/** What an address names, by the names its route gives: `work`, `segment`, `revision`. */
export type PageParams = Readonly<Record<string, string>>

export interface PageMatch {
  locale: Locale
  params: PageParams
}

/** Each page's address in each locale, as it is matched, with a group for each name. */
const PATTERNS = routing.locales.flatMap((locale) =>
  Object.values(routing.pathnames).map((pathname) => {
    const local = typeof pathname === 'string' ? pathname : pathname[locale]
    const pattern = `/${locale}${local}`.replace(/\/$/u, '').replaceAll(/\[(\w+)\]/gu, '(?<$1>[^/]+)')
    return { locale, pattern: new RegExp(`^${pattern}/?$`, 'u') }
  }),
)

/** The page an address with its locale leads to; null where there is none. Whether what it names exists is not asked. */
export function matchPage(path: string): PageMatch | null {
  for (const { locale, pattern } of PATTERNS) {
    const match = pattern.exec(path)
    if (match !== null) return { locale, params: { ...match.groups } }
  }
  return null
}
