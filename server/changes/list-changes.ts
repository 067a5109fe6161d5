import 'server-only'
import type { Annotation } from '@/lib/annotation/annotation'
import type { ChangePage } from '@/lib/annotation/annotation-page'
import { readCursor, START, writeCursor, type Positions } from '@/lib/annotation/change-cursor'
import type { Layer } from '@/lib/annotation/layer'
import { streamsFor, type Stream } from '@/lib/annotation/streams'
import type { Viewer } from '@/lib/session/viewer'
import { toAnnotation } from '../annotation/annotation-record'
import { findAnnotations } from '../annotation/find-annotations'
import { inLayers } from '../annotation/in-layers'
import { visibleWhere } from '../annotation/visible-where'
import { database } from '../db/database'
import { getKnownWork } from '../get-known-work'
import { Problem } from '../problem'
import { asReader } from '../session/as-reader'
import { readHeads } from './change-sequence'

export interface ListChanges {
  viewer: Viewer | null
  work: string
  /** The cursor the reader holds; `0` for everything. */
  since: string
  limit: number
  /** Those that are asked of; null for all. The cursor goes on only with the same. */
  layers?: readonly Layer[] | null
}

/**
 * What changed in a work after a cursor, of what the viewer may see, tombstones too; and the ids of what they may not see
 * any more. Nothing is left out or lost. What others are told of shows in no number.
 */
export async function listChanges(input: ListChanges): Promise<ChangePage> {
  const { work, since, limit, layers = null } = input
  await getKnownWork(work)
  const viewer = await asReader(input.viewer)
  if (viewer === null) {
    if (since !== START) throw new Problem('cursor-unknown')
    return { items: [], next: START }
  }
  const streams = streamsFor(viewer, work, layers)
  // Read before the changes: what is committed meanwhile has a greater number and comes with the next page.
  const heads = await readHeads(streams)
  const held = readCursor(since, streams)
  if (held === null || streams.some((stream) => at(held, stream) > at(heads, stream))) {
    throw new Problem('cursor-unknown')
  }
  const positions = new Map(held)
  const told: Told[] = []
  for (const stream of streams) {
    const take = limit - told.length
    const rows = await database().change.findMany({
      where: { stream, work, sequence: { gt: at(held, stream) } },
      orderBy: { sequence: 'asc' },
      take,
    })
    for (const { annotationId, sequence } of rows) {
      positions.set(stream, sequence)
      told.push({ id: annotationId, cursor: writeCursor(positions), isFirst: at(held, stream) === 0n })
    }
    const last = at(positions, stream)
    if (rows.length < take && at(heads, stream) > last) positions.set(stream, at(heads, stream))
  }
  const visible = await load(viewer, told, layers)
  // What several streams told of is told once, where the last of them did.
  const last = new Map(told.map(({ id }, at) => [id, at]))
  const once = told.filter(({ id }, at) => last.get(id) === at)
  return { items: once.flatMap((one) => toItem(one, visible)), next: writeCursor(positions) }
}

interface Told {
  id: string
  cursor: string
  /** Nothing of the stream is held yet, so that nothing can be gone. */
  isFirst: boolean
}

const at = (positions: Positions, stream: Stream): bigint => positions.get(stream) ?? 0n

function toItem(
  { id, cursor, isFirst }: Told,
  visible: ReadonlyMap<string, Annotation>,
): ChangePage['items'] {
  const annotation = visible.get(id)
  if (annotation) return [{ cursor, annotation }]
  return isFirst ? [] : [{ cursor, gone: id }]
}

/** How many annotations are asked for at once: a database takes only so many parameters. */
const AT_ONCE = 400

async function load(
  viewer: Viewer,
  told: readonly Told[],
  layers: readonly Layer[] | null,
): Promise<Map<string, Annotation>> {
  const ids = [...new Set(told.map(({ id }) => id))]
  const found = new Map<string, Annotation>()
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const records = await findAnnotations({
      id: { in: ids.slice(from, from + AT_ONCE) },
      AND: [visibleWhere(viewer), inLayers(layers)],
    })
    for (const record of records) found.set(record.id, toAnnotation(record, viewer))
  }
  return found
}
