import 'server-only'
import type { Viewer } from '@/lib/session/viewer'
import { database } from '../db/database'

/** How many live notes and replies are the viewer's. */
export async function countOwnNotes(viewer: Viewer | null): Promise<number> {
  if (viewer === null) return 0
  return database().annotation.count({ where: { ownerId: viewer.id, deletedAt: null } })
}
