import 'server-only'
import type { Annotation } from '@/lib/annotation/annotation'
import type { Layer } from '@/lib/annotation/layer'
import type { Viewer } from '@/lib/session/viewer'
import { LISTED } from '../annotation/listed-where'
import { visibleWhere } from '../annotation/visible-where'
import { database } from '../db/database'

/** As much of an annotation as it takes to lead to it. */
export type Placed = Pick<Annotation, 'id' | 'work' | 'layer'>

/** Of what entries of a log are about: what the viewer would find in the text now, by its id. The rest is not there. */
export async function findPlaced(
  viewer: Viewer | null,
  entries: readonly { readonly annotation: string | null }[],
): Promise<ReadonlyMap<string, Placed>> {
  const ids = [...new Set(entries.flatMap(({ annotation }) => annotation ?? []))]
  if (viewer === null || ids.length === 0) return new Map()
  const rows = await database().annotation.findMany({
    where: { id: { in: ids }, AND: [visibleWhere(viewer), LISTED] },
    select: { id: true, work: true, layer: true },
  })
  return new Map(rows.map((row) => [row.id, { ...row, layer: row.layer as Layer }]))
}
