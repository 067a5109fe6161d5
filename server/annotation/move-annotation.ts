import 'server-only'
import type { Annotation, AnnotationId } from '@/lib/annotation/annotation'
import { isWider, type Layer } from '@/lib/annotation/layer'
import { findMembership } from '@/lib/annotation/permissions'
import type { Viewer } from '@/lib/session/viewer'
import { recordChange } from '../changes/record-change'
import type { DatabaseTransaction } from '../db/open-database'
import { moveMentions } from '../mention/move-mentions'
import { Problem } from '../problem'
import { toAnnotation, WHOLE, type AnnotationRecord } from './annotation-record'
import { checkLayer } from './check-layer'
import { checkVersion, getMovable } from './get-writable'

export interface MoveAnnotation {
  viewer: Viewer
  id: AnnotationId
  layer: Layer
  /** Said by whoever knows that more people may then see it. */
  confirm: 'wider' | undefined
  match: number
}

/**
 * Puts a note and its thread into another layer, in a new version of the note. Only a thread in which nobody else has
 * written is moved (`thread-shared`): others’ words stay with those they were said to. A wider layer has to be confirmed
 * (`confirm-wider`), and is not told what was said before; in a private one no reactions of others are left.
 */
export async function moveAnnotation(
  transaction: DatabaseTransaction,
  { viewer, id, layer, confirm, match }: MoveAnnotation,
): Promise<Annotation> {
  const found = await getMovable(transaction, viewer, id)
  const current = toAnnotation(found, viewer)
  if (found.deletedAt !== null) throw new Problem('gone', { current })
  if (found.version === match + 1 && current.layer === layer) return current
  checkVersion(viewer, found, match)
  if (found.replyTo !== null) throw notMovable('only-notes')
  checkLayer(viewer, { layer, work: found.work })
  if (layer === current.layer) return current
  // What was hidden stays where those who hid it see it.
  if (found.veiled) throw new Problem('not-permitted')
  if (isWider(current.layer, layer) && confirm === undefined) throw new Problem('confirm-wider')
  const members = await transaction.annotation.findMany({ where: { thread: id } })
  if (members.some(({ ownerId }) => ownerId !== viewer.id)) throw new Problem('thread-shared')
  if (isWider(current.layer, layer)) await forgetHistory(transaction, id)
  await forgetOthers(transaction, viewer, id, layer)
  const memberId = findMembership(viewer, layer)?.id ?? null
  await transaction.annotation.updateMany({ where: { thread: id }, data: { layer, memberId } })
  await transaction.annotation.update({
    where: { id },
    data: { version: match + 1, updatedAt: new Date(), lockedAt: null },
  })
  for (const before of members) await recordChange(transaction, { ...before, layer, memberId }, before)
  await moveMentions(transaction, id, current.layer)
  return toAnnotation(
    await transaction.annotation.findUniqueOrThrow({ where: { id }, include: WHOLE }),
    viewer,
  )
}

function notMovable(message: string): Problem {
  return new Problem('invalid', { issues: [{ path: 'layer', message }] })
}

async function forgetHistory(
  transaction: DatabaseTransaction,
  thread: AnnotationRecord['id'],
): Promise<void> {
  await transaction.bodyVersion.deleteMany({ where: { annotation: { thread } } })
  await transaction.annotation.updateMany({ where: { thread }, data: { editedAt: null } })
}

/** What others asked of those who moderate there is of no use elsewhere. */
async function forgetOthers(
  transaction: DatabaseTransaction,
  viewer: Viewer,
  thread: AnnotationRecord['id'],
  layer: Layer,
): Promise<void> {
  await transaction.flag.deleteMany({ where: { annotation: { thread } } })
  if (layer !== 'private') return
  await transaction.reaction.deleteMany({ where: { annotation: { thread }, readerId: { not: viewer.id } } })
}
