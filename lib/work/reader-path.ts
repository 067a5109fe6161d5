import type { Side } from '../text/side'

/** The reader's address below the language, in each of them; `[work]` is the work's id. */
export const READER_PATHS = { tr: '/oku/[work]', en: '/read/[work]' } as const satisfies Record<Side, string>

/** The path of a work's page in one language. */
export function readerPath(work: string, side: Side): string {
  return `/${side}${READER_PATHS[side].replace('[work]', work)}`
}
