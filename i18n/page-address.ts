import type { Locale } from './routing'
import { getPathname } from './navigation'

/** A page of the site, named without a language: `/about`, or `{ pathname: '/read/[work]', params: { work } }`. */
export type PageHref = Parameters<typeof getPathname>[0]['href']

/** The page's path in a locale, from the root of the site: `/tr/hakkinda`. */
export function pagePath(href: PageHref, locale: Locale): string {
  return getPathname({ href, locale })
}

/** The page's path without a locale; the server sends each visitor on to their own language. */
export function neutralPath(href: PageHref): string {
  return getPathname({ href, locale: 'tr' }).replace(/^\/tr(?=\/|$)/u, '') || '/'
}

/** The reader page of a work. */
export function readerPage(work: string): PageHref {
  return { pathname: '/read/[work]', params: { work } }
}

/** The page on how a work was restored and translated. */
export function restorationPage(work: string): PageHref {
  return { pathname: '/read/[work]/restoration', params: { work } }
}

/** The page of a work's revisions. */
export function historyPage(work: string): PageHref {
  return { pathname: '/read/[work]/history', params: { work } }
}

/** The page of the states one sentence has had. */
export function sentenceHistoryPage(work: string, segment: string): PageHref {
  return { pathname: '/read/[work]/history/[segment]', params: { work, segment } }
}

/** The page of a work as it read on one revision. */
export function revisionPage(work: string, revision: number): PageHref {
  return { pathname: '/read/[work]/revisions/[revision]', params: { work, revision } }
}
