import 'server-only'
import type { AnnotationId, AnnotationInput } from '@/lib/annotation/annotation'
import { ANNOTATION_LIMITS } from '@/lib/annotation/limits'
import { mayAnswerAside, mayReply, maySee } from '@/lib/annotation/permissions'
import type { Viewer } from '@/lib/session/viewer'
import type { DatabaseTransaction } from '../db/open-database'
import { Problem } from '../problem'
import { refusal } from './refusal'
import { visibleWhere } from './visible-where'

/** Where an annotation stands in its thread. */
export interface ThreadPlace {
  thread: AnnotationId
  /** Replies from the note down to it: 0 for the note. */
  depth: number
  /** Whom alone it is said to. */
  asideTo: string | null
}

interface Wanted {
  viewer: Viewer
  id: AnnotationId
  input: AnnotationInput
  /** Whether a deleted reply is brought back: that may be below a tombstone, while the thread still has its place. */
  isRestored: boolean
}

/**
 * The place of what is to be made: a note begins a thread, a reply goes under what it answers, which must be the
 * viewer's to see (`not-found`), in the same work and layer (`invalid`), and there (`parent-gone`).
 */
export async function findPlace(
  transaction: DatabaseTransaction,
  { viewer, id, input, isRestored }: Wanted,
): Promise<ThreadPlace> {
  const { replyTo = null } = input
  if (replyTo === null) return { thread: id, depth: 0, asideTo: null }
  const parent = await transaction.annotation.findUnique({ where: { id: replyTo }, include: { root: true } })
  if (parent === null || !maySee(viewer, parent)) throw new Problem('not-found')
  const thread = { ...parent, locked: parent.root.lockedAt !== null }
  if (!mayReply(viewer, thread)) throw refusal(viewer, thread)
  const astray = (['work', 'layer'] as const).filter((field) => parent[field] !== input[field])
  if (astray.length > 0) {
    throw new Problem('invalid', { issues: astray.map((path) => ({ path, message: 'not-of-the-thread' })) })
  }
  const { root } = parent
  const isThere = isRestored ? root.deletedAt === null || root.stands : parent.deletedAt === null
  if (!isThere) throw new Problem('parent-gone')
  if (parent.depth >= ANNOTATION_LIMITS.depth) throw new Problem('thread-too-deep')
  await checkRoom(transaction, viewer, parent.thread)
  // What answers something said to one alone is said to them and the teachers, too.
  const asideTo = parent.asideTo ?? (input.aside === true ? parent.memberId : null)
  if (input.aside === true && parent.asideTo === null && !mayAnswerAside(viewer, thread)) {
    throw new Problem('not-permitted')
  }
  return { thread: parent.thread, depth: parent.depth + 1, asideTo }
}

async function checkRoom(transaction: DatabaseTransaction, viewer: Viewer, thread: string): Promise<void> {
  // What the viewer may not see takes no room that they could notice.
  const live = { thread, replyTo: { not: null }, deletedAt: null, AND: visibleWhere(viewer) }
  const all = await transaction.annotation.count({ where: live })
  const mine = await transaction.annotation.count({ where: { ...live, ownerId: viewer.id } })
  if (all >= ANNOTATION_LIMITS.thread || mine >= ANNOTATION_LIMITS.threadOfOne)
    throw new Problem('thread-full')
}
