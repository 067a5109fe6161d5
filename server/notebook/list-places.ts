import 'server-only'
import type { PlaceInWork } from '@/lib/notebook/place-order'
import type { Side } from '@/lib/text/side'
import type { Prisma } from '@/prisma/generated/client'
import { database } from '../db/database'

/**
 * Where the annotations of a condition stand, in no order: each at the first passage that was marked, a reply at that of
 * the note it belongs to. Two queries, however many there are.
 */
export async function listPlaces(where: Prisma.AnnotationWhereInput): Promise<PlaceInWork[]> {
  const rows = await database().annotation.findMany({ where, select: { id: true, thread: true } })
  const targets = await database().target.findMany({
    where: { role: 'marked', annotation: { members: { some: where } } },
    select: { annotationId: true, position: true, side: true, startSegment: true, startOffset: true },
  })
  const first = new Map<string, (typeof targets)[number]>()
  for (const target of targets) {
    const known = first.get(target.annotationId)
    if (known === undefined || target.position < known.position) first.set(target.annotationId, target)
  }
  return rows.flatMap(({ id, thread }) => {
    const at = first.get(thread)
    if (at === undefined) return []
    return [{ id, thread, side: at.side as Side, segment: at.startSegment, offset: at.startOffset }]
  })
}
