import type { Side } from '../text/side'

/** The guides, in their order, each by the name of its file in `docs/guide/<language>/`. */
export const GUIDE_FILES = {
  reader: { tr: 'okur', en: 'reader' },
  teacher: { tr: 'ogretmen', en: 'teacher' },
  host: { tr: 'yonetici', en: 'host' },
} as const satisfies Record<string, Record<Side, string>>

export type GuideName = keyof typeof GUIDE_FILES

export const GUIDE_NAMES = Object.keys(GUIDE_FILES) as GuideName[]

/** The addresses of their pages below the language, in each of them. */
export const GUIDE_PATHS = {
  '/help': { tr: '/yardim', en: '/help' },
  '/help/teacher': { tr: '/yardim/ogretmen', en: '/help/teacher' },
  '/help/host': { tr: '/yardim/yonetici', en: '/help/host' },
} as const satisfies Record<string, Record<Side, string>>

/** The page of a guide. The one for readers is where help begins. */
export const GUIDE_PAGES = {
  reader: '/help',
  teacher: '/help/teacher',
  host: '/help/host',
} as const satisfies Record<GuideName, keyof typeof GUIDE_PATHS>
