import 'server-only'
import type { InboxReading } from '@/lib/inbox/inbox-page'
import type { Viewer } from '@/lib/session/viewer'
import { database } from '../db/database'
import { Problem } from '../problem'
import { countUnread } from './count-unread'
import { noticeWhere } from './notice-where'

/**
 * Marks one notice as read, or all that came until a moment, or all; what the viewer may not see now stays as it is. Twice
 * is once. `not-found` where there is no such notice. Gives back how many are not read.
 */
export async function readNotices({
  viewer,
  id,
  until,
}: InboxReading & { viewer: Viewer }): Promise<{ unread: number }> {
  const where = {
    ...noticeWhere(viewer),
    ...(id !== undefined && { annotationId: id }),
    ...(until !== undefined && { at: { lte: new Date(until) } }),
  }
  // Nothing else is written here, and a condition that looks at other tables is looked at once.
  const found = await database().notice.findMany({ where, select: { annotationId: true, readAt: true } })
  if (id !== undefined && found.length === 0) throw new Problem('not-found')
  const ids = found.flatMap(({ annotationId, readAt }) => (readAt === null ? annotationId : []))
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    await database().notice.updateMany({
      where: { readerId: viewer.id, readAt: null, annotationId: { in: ids.slice(at, at + AT_ONCE) } },
      data: { readAt: new Date() },
    })
  }
  return { unread: await countUnread(viewer) }
}

/** How many ids a database is asked for at once. */
const AT_ONCE = 500
