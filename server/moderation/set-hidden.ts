import 'server-only'
import type { Annotation, AnnotationId } from '@/lib/annotation/annotation'
import { mayHide } from '@/lib/annotation/permissions'
import type { Viewer } from '@/lib/session/viewer'
import { toAnnotation } from '../annotation/annotation-record'
import { getStanding } from '../annotation/get-live'
import { inTurn } from '../changes/change-sequence'
import { recordChange } from '../changes/record-change'
import type { DatabaseTransaction } from '../db/open-database'
import { Problem } from '../problem'
import { moderatorOf } from './moderator-of'
import { writeLog } from './write-log'

export interface SetHidden {
  viewer: Viewer
  id: AnnotationId
  /** Why it is hidden; null shows it again. */
  reason: string | null
}

/**
 * Takes an annotation from the sight of all but its writer and those who moderate, or shows it again; a note with its whole
 * thread, of which everybody goes on seeing what they wrote. To hide what is hidden gives it another reason. It is no new
 * version; who sees it no more is told that it is gone. What its writer takes back stays hidden, or to delete it would be to
 * show the rest; who moderates shows again what others have answered, with its place.
 */
export async function setHidden({ viewer, id, reason }: SetHidden): Promise<Annotation> {
  return inTurn(async (transaction) => {
    const found = await getStanding(transaction, viewer, id)
    if (!mayHide(viewer, found)) throw new Problem('not-permitted')
    const isHidden = found.hiddenAt !== null
    if (found.hiddenFor === reason && isHidden === (reason !== null)) return toAnnotation(found, viewer)
    await transaction.annotation.update({
      where: { id },
      data: { hiddenAt: reason === null ? null : (found.hiddenAt ?? new Date()), hiddenFor: reason },
    })
    await renewVeils(transaction, found.thread, id)
    const kind = reason === null ? 'unhide' : 'hide'
    await transaction.flag.deleteMany({ where: { annotationId: id } })
    await writeLog(transaction, moderatorOf(viewer, found.layer), { kind, annotationId: id, reason })
    return toAnnotation(await getStanding(transaction, viewer, id), viewer)
  })
}

/** Looks again at what of a thread is out of sight, and tells of whatever came to be or ceased to be; of `changed` anyway. */
async function renewVeils(transaction: DatabaseTransaction, thread: string, changed: string): Promise<void> {
  const members = await transaction.annotation.findMany({ where: { thread } })
  const isRootHidden = members.some(({ id, hiddenAt }) => id === thread && hiddenAt !== null)
  for (const before of members) {
    const veiled = isRootHidden || before.hiddenAt !== null
    if (veiled !== before.veiled) {
      await transaction.annotation.update({ where: { id: before.id }, data: { veiled } })
    } else if (before.id !== changed) continue
    await recordChange(transaction, { ...before, veiled }, before)
  }
}
