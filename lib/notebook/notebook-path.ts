import type { Side } from '../text/side'

/** The notebook’s address below the language, in each of them. */
export const NOTEBOOK_PATHS = { tr: '/defterim', en: '/notebook' } as const satisfies Record<Side, string>

const TRANSFER = { tr: 'aktar', en: 'transfer' } as const

/** The address of the page by which notes leave and come, below the language. */
export const TRANSFER_PATHS = {
  tr: `${NOTEBOOK_PATHS.tr}/${TRANSFER.tr}`,
  en: `${NOTEBOOK_PATHS.en}/${TRANSFER.en}`,
} as const satisfies Record<Side, string>

/** The path of the notebook, narrowed to one work. */
export function notebookPath(work: string, side: Side): string {
  return `/${side}${NOTEBOOK_PATHS[side]}?work=${work}`
}

/** The path of the page by which the notes of one work leave. */
export function transferPath(work: string, side: Side): string {
  return `/${side}${TRANSFER_PATHS[side]}?work=${work}`
}
