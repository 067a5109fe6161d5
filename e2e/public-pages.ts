import type { Site } from './site'

/** Every page anyone can open, by the name its tests carry. */
export const PUBLIC_PAGES = {
  home: (site: Site) => site.path('/'),
  about: (site: Site) => site.path('/about'),
  reader: (site: Site) => site.path('/read/[work]'),
  restoration: (site: Site) => site.path('/read/[work]/restoration'),
} as const

export type PublicPage = keyof typeof PUBLIC_PAGES

export const PAGE_NAMES = Object.keys(PUBLIC_PAGES) as PublicPage[]

/** Pages nobody should reach. */
export const MISSING_ADDRESSES = (site: Site) => [
  `/${site.locale}/yok-boyle-sayfa`,
  site.path('/read/[work]').replace('kritik-mineraller', 'baska-eser'),
]
