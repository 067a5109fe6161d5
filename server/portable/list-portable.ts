import 'server-only'
import type { NotebookFilter } from '@/lib/notebook/notebook-filter'
import { orderAsRead, withAncestors, type OrderedRow } from '@/lib/portable/portable-order'
import type { Viewer } from '@/lib/session/viewer'
import type { LoadedWork } from '@/lib/work/loaded-work'
import { segmentsOf } from '@/lib/work/segments'
import { database } from '../db/database'
import { notebookWhere } from '../notebook/notebook-where'

/** By `id`, which never changes; or by `place`, as a notebook is read (see `orderAsRead`). */
export type PortableOrder = 'id' | 'place'

/**
 * The viewer’s own annotations that a filter picks, with those of theirs that they answer, so that no reply stands without
 * what it answers; tombstones among them that only keep a place. Nobody has none.
 */
export async function listPortable(
  viewer: Viewer | null,
  filter: NotebookFilter,
  order: PortableOrder,
  works: ReadonlyMap<string, LoadedWork>,
): Promise<OrderedRow[]> {
  if (viewer === null) return []
  const own = await database().annotation.findMany({
    where: { ownerId: viewer.id, OR: [{ deletedAt: null }, { stands: true }] },
    orderBy: { id: 'asc' },
    select: { id: true, work: true, replyTo: true, thread: true, createdAt: true },
  })
  const picked = await database().annotation.findMany({
    where: notebookWhere(viewer, filter),
    select: { id: true },
  })
  const rows = withAncestors(own, new Set(picked.map(({ id }) => id)))
  if (order === 'id') return rows.map(({ id }) => ({ id, depth: 0 }))
  const places = await findPlaces(viewer, works)
  return orderAsRead(
    rows.map(({ createdAt, ...row }) => ({ ...row, at: createdAt.getTime() })),
    (id) => places.get(id) ?? Infinity,
  )
}

/** More than any sentence holds units. */
const SENTENCE = 1_000_000

/** Where each note begins in its work: the number of its sentence in the text as it reads now, and the offset. */
async function findPlaces(
  viewer: Viewer,
  works: ReadonlyMap<string, LoadedWork>,
): Promise<ReadonlyMap<string, number>> {
  const numbers = new Map(
    [...works].map(([id, { work }]) => [id, new Map(segmentsOf(work).map((segment, at) => [segment, at]))]),
  )
  const targets = await database().target.findMany({
    where: { position: 0, annotation: { ownerId: viewer.id } },
    select: {
      annotationId: true,
      startSegment: true,
      startOffset: true,
      annotation: { select: { work: true } },
    },
  })
  return new Map(
    targets.map(({ annotationId, startSegment, startOffset, annotation }) => {
      const number = numbers.get(annotation.work)?.get(startSegment)
      return [annotationId, number === undefined ? SENTENCE ** 2 : number * SENTENCE + startOffset]
    }),
  )
}
