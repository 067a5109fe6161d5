import 'server-only'
import type { Annotation } from '@/lib/annotation/annotation'
import type { Viewer } from '@/lib/session/viewer'
import { toAnnotation } from '../annotation/annotation-record'
import { findAnnotations } from '../annotation/find-annotations'

/** How many notes are held at once. A database takes only so many parameters. */
const AT_ONCE = 250

/** The viewer’s own annotations under these ids, in their order, a few at a time. What is gone meanwhile is passed over. */
export async function* readPortable(viewer: Viewer, ids: readonly string[]): AsyncGenerator<Annotation[]> {
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const wanted = ids.slice(from, from + AT_ONCE)
    const records = await findAnnotations({
      id: { in: wanted },
      ownerId: viewer.id,
      OR: [{ deletedAt: null }, { stands: true }],
    })
    const byId = new Map(records.map((record) => [record.id, toAnnotation(record, viewer)]))
    yield wanted.flatMap((id) => byId.get(id) ?? [])
  }
}
