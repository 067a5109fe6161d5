import type { Side } from '../text/side'

/** The addresses of the pages of seminars below the language, in each of them; `[seminar]` is its id, `[link]` what lets in. */
export const SEMINAR_PATHS = {
  '/seminars': { tr: '/seminerler', en: '/seminars' },
  '/seminars/new': { tr: '/seminerler/yeni', en: '/seminars/new' },
  '/seminars/[seminar]': { tr: '/seminerler/[seminar]', en: '/seminars/[seminar]' },
  '/seminars/[seminar]/people': { tr: '/seminerler/[seminar]/kisiler', en: '/seminars/[seminar]/people' },
  '/seminars/[seminar]/settings': { tr: '/seminerler/[seminar]/ayarlar', en: '/seminars/[seminar]/settings' },
  '/seminars/[seminar]/moderation': {
    tr: '/seminerler/[seminar]/denetim',
    en: '/seminars/[seminar]/moderation',
  },
  '/join': { tr: '/katil', en: '/join' },
  '/join/[link]': { tr: '/katil/[link]', en: '/join/[link]' },
} as const satisfies Record<string, Record<Side, string>>

export type SeminarPage = keyof typeof SEMINAR_PATHS

/** The path of one of these pages in a language; what it is of where it is of one. */
export function seminarPath(
  page: SeminarPage,
  side: Side,
  names: { readonly seminar?: string; readonly link?: string } = {},
): string {
  const { seminar = '', link = '' } = names
  const path = SEMINAR_PATHS[page][side]
  return `/${side}${path.replace('[seminar]', encodeURIComponent(seminar)).replace('[link]', encodeURIComponent(link))}`
}
