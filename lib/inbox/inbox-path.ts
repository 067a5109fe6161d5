import type { Side } from '../text/side'

/** The inbox’s address below the language, in each of them. */
export const INBOX_PATHS = { tr: '/gelen', en: '/inbox' } as const satisfies Record<Side, string>

/** Where a mail that tells of the inbox leads whoever wants no more of them. */
export const STOP_PATHS = { tr: '/gelen/durdur', en: '/inbox/stop' } as const satisfies Record<Side, string>

/** The path of the inbox, from its beginning or from a place in it. */
export function inboxPath(side: Side, cursor: string | null = null): string {
  return `/${side}${INBOX_PATHS[side]}${cursor === null ? '' : `?cursor=${cursor}`}`
}

/** The path of the page that stops the mails of whom a key is of. */
export function stopPath(side: Side, key: string): string {
  return `/${side}${STOP_PATHS[side]}?key=${encodeURIComponent(key)}`
}
