import 'server-only'
import type { ChangePage } from '@/lib/annotation/annotation-page'
import type { Viewer } from '@/lib/session/viewer'
import { toAnnotation } from '../annotation/annotation-record'
import { findAnnotations } from '../annotation/find-annotations'
import { visibleWhere } from '../annotation/visible-where'
import { database } from '../db/database'
import { getKnownWork } from '../get-known-work'
import { Problem } from '../problem'
import { readHead } from './change-sequence'

export interface ListChanges {
  viewer: Viewer | null
  work: string
  /** The cursor the reader holds; 0 for everything. */
  since: bigint
  limit: number
}

/** What changed in a work after a cursor, of what the viewer may see; tombstones too. Nothing is left out or lost. */
export async function listChanges({ viewer, work, since, limit }: ListChanges): Promise<ChangePage> {
  await getKnownWork(work)
  // Read before the changes: what is committed meanwhile has a greater number and comes with the next page.
  const head = await readHead()
  if (since > head) throw new Problem('cursor-unknown')
  if (viewer === null) return { items: [], next: String(head) }
  const changes = await database().change.findMany({
    where: { work, sequence: { gt: since }, annotation: visibleWhere(viewer) },
    orderBy: { sequence: 'asc' },
    take: limit,
  })
  const records = await findAnnotations({
    change: { work, sequence: { gt: since, lte: changes.at(-1)?.sequence ?? since } },
    AND: visibleWhere(viewer),
  })
  const byId = new Map(records.map((record) => [record.id, toAnnotation(record, viewer)]))
  // One that has changed again since has a greater number and comes with it.
  const items = changes.flatMap(({ sequence, annotationId }) => {
    const annotation = byId.get(annotationId)
    return annotation ? [{ cursor: String(sequence), annotation }] : []
  })
  const last = changes.at(-1)?.sequence ?? since
  const complete = changes.length < limit
  return { items, next: String(complete && head > last ? head : last) }
}
