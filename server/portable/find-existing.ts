import 'server-only'
import type { Existing } from '@/lib/portable/plan-import'
import type { Viewer } from '@/lib/session/viewer'
import { toAnnotation, WHOLE } from '../annotation/annotation-record'
import type { DatabaseTransaction } from '../db/open-database'

/** How many ids are asked for at once: a database takes only so many parameters. */
const AT_ONCE = 200

/** What stands under ids: the viewer’s own annotations, tombstones too; of another’s, that there is one. */
export async function findExisting(
  database: Pick<DatabaseTransaction, 'annotation'>,
  viewer: Viewer,
  ids: readonly string[],
): Promise<Map<string, Existing>> {
  const existing = new Map<string, Existing>()
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const records = await database.annotation.findMany({
      where: { id: { in: ids.slice(from, from + AT_ONCE) } },
      include: WHOLE,
    })
    for (const record of records)
      existing.set(record.id, record.ownerId === viewer.id ? toAnnotation(record, viewer) : 'another')
    // Whoever else waits for this process has a turn.
    await new Promise(setImmediate)
  }
  return existing
}
