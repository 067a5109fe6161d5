import 'server-only'
import type { Viewer } from '@/lib/session/viewer'
import { database } from '../db/database'
import { noticeWhere } from './notice-where'

/** How much the viewer has not read of what they are told; of what they may not see now, nothing counts. */
export function countUnread(viewer: Viewer): Promise<number> {
  return database().notice.count({ where: { ...noticeWhere(viewer), readAt: null } })
}
