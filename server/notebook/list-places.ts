import 'server-only'
import type { PlaceInWork } from '@/lib/notebook/place-order'
import type { Side } from '@/lib/text/side'
import type { Prisma } from '@/prisma/generated/client'
import { database } from '../db/database'

/** How many notes are asked for by their ids at once: a database takes only so many parameters. */
const CHUNK = 500

const SELECTED = {
  annotationId: true,
  position: true,
  side: true,
  startSegment: true,
  startOffset: true,
} as const satisfies Prisma.TargetSelect

type Marked = Prisma.TargetGetPayload<{ select: typeof SELECTED }>

/**
 * Where the annotations of a condition stand, in no order: each at the first passage that was marked, a reply at that of
 * the note it belongs to. Only notes have marked passages, so their places tell of them all; replies are asked for by
 * themselves, and then, by their ids, the notes that are still missing: by the thread of what passes it would take the
 * database a hundred times longer.
 */
export async function listPlaces(where: Prisma.AnnotationWhereInput): Promise<PlaceInWork[]> {
  const first = new Map<string, Marked>()
  keepFirst(first, await listMarked({ annotation: where }))
  const notes = [...first.keys()].map((id) => ({ id, thread: id }))
  const replies = await database().annotation.findMany({
    where: { AND: [where, { replyTo: { not: null } }] },
    select: { id: true, thread: true },
  })
  const missing = [...new Set(replies.map(({ thread }) => thread).filter((thread) => !first.has(thread)))]
  for (let at = 0; at < missing.length; at += CHUNK)
    keepFirst(first, await listMarked({ annotationId: { in: missing.slice(at, at + CHUNK) } }))
  return [...notes, ...replies].flatMap(({ id, thread }) => {
    const at = first.get(thread)
    if (at === undefined) return []
    return [{ id, thread, side: at.side as Side, segment: at.startSegment, offset: at.startOffset }]
  })
}

function listMarked(where: Prisma.TargetWhereInput): Promise<Marked[]> {
  return database().target.findMany({ where: { ...where, role: 'marked' }, select: SELECTED })
}

function keepFirst(first: Map<string, Marked>, targets: readonly Marked[]): void {
  for (const target of targets) {
    const known = first.get(target.annotationId)
    if (known === undefined || target.position < known.position) first.set(target.annotationId, target)
  }
}
