import type { Site } from './site'

/** Every page anyone can open, by the name its tests carry. */
export const PUBLIC_PAGES = {
  home: (site: Site) => site.path('/'),
  about: (site: Site) => site.path('/about'),
  help: (site: Site) => site.path('/help'),
  search: (site: Site) => `${site.path('/search')}?q=uranyum`,
  transfer: (site: Site) => site.path('/notebook/transfer'),
  inbox: (site: Site) => site.path('/inbox'),
  'sign-in': (site: Site) => site.path('/sign-in'),
  account: (site: Site) => site.path('/account'),
  seminars: (site: Site) => site.path('/seminars'),
  join: (site: Site) => site.path('/join'),
  reader: (site: Site) => site.path('/read/[work]'),
  restoration: (site: Site) => site.path('/read/[work]/restoration'),
  history: (site: Site) => site.path('/read/[work]/history'),
  sentence: (site: Site) => site.path('/read/[work]/history/[segment]'),
} as const

export type PublicPage = keyof typeof PUBLIC_PAGES

export const PAGE_NAMES = Object.keys(PUBLIC_PAGES) as PublicPage[]

/** Those that no search engine is asked to list: they hold what is asked of them, or what is a reader’s own. */
export const UNLISTED: readonly PublicPage[] = [
  'search',
  'transfer',
  'inbox',
  'sign-in',
  'account',
  'seminars',
  'join',
]

/** Pages nobody should reach. */
export const MISSING_ADDRESSES = (site: Site) => [
  `/${site.locale}/yok-boyle-sayfa`,
  site.path('/read/[work]').replace('kritik-mineraller', 'baska-eser'),
  site.path('/read/[work]/history/[segment]').replace('p1.s11', 'p99.s1'),
  site.path('/read/[work]/revisions/[revision]').replace(/1$/u, '999'),
]
