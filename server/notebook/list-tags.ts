import 'server-only'
import type { Viewer } from '@/lib/session/viewer'
import { database } from '../db/database'
import { notebookWhere } from './notebook-where'

/** Most tags that a list to choose from is good for. */
const MOST = 300

/** The tags of the viewer’s own live notes, each in one of its spellings, in no order. Nobody has none. */
export async function listTags(viewer: Viewer | null): Promise<string[]> {
  if (viewer === null) return []
  const rows = await database().annotationTag.findMany({
    where: { annotation: notebookWhere(viewer, {}) },
    distinct: ['folded'],
    select: { tag: true },
    take: MOST,
  })
  return rows.map(({ tag }) => tag)
}
