'use client'
import { READER_COOKIE } from '@/lib/session/reader-cookie'

/** Whether this browser has a session, as far as a page can tell. */
const hasSession = () =>
  new RegExp(`(?:^|;\\s*)${READER_COOKIE.replace('.', '\\.')}=1`, 'u').test(document.cookie)

/** How much the reader has not read of what they are told; null where there is no reader, who is not asked for, or no answer. */
export async function fetchUnread(): Promise<number | null> {
  if (!hasSession()) return null
  try {
    const response = await fetch('/api/inbox?limit=1', { credentials: 'same-origin' })
    if (!response.ok) return null
    const { unread } = (await response.json()) as { unread?: unknown }
    return typeof unread === 'number' ? unread : null
  } catch {
    return null
  }
}

/** Tells the server that a notice was followed, while the page goes on to where it leads. */
export function readNotice(id: string): void {
  void fetch('/api/inbox/read', {
    method: 'POST',
    keepalive: true,
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id }),
  }).catch(() => undefined)
}
