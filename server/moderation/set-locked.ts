import 'server-only'
import type { Annotation, AnnotationId } from '@/lib/annotation/annotation'
import { mayLock } from '@/lib/annotation/permissions'
import type { Viewer } from '@/lib/session/viewer'
import { toAnnotation, WHOLE } from '../annotation/annotation-record'
import { getLive } from '../annotation/get-live'
import { readThread } from '../annotation/read-thread'
import { refusal } from '../annotation/refusal'
import { inTurn } from '../changes/change-sequence'
import { recordChange } from '../changes/record-change'
import { Problem } from '../problem'
import { moderatorOf } from './moderator-of'
import { writeLog } from './write-log'

export interface SetLocked {
  viewer: Viewer
  id: AnnotationId
  locked: boolean
}

/** Closes the thread of a note, so that only those who moderate write in it, or opens it again. No new version. */
export async function setLocked({ viewer, id, locked }: SetLocked): Promise<Annotation> {
  return inTurn(async (transaction) => {
    const found = await getLive(transaction, viewer, id)
    const thread = await readThread(transaction, found)
    if (!mayLock(viewer, thread)) throw refusal(viewer, thread)
    if (found.replyTo !== null) throw new Problem('not-permitted')
    if ((found.lockedAt !== null) === locked) return toAnnotation(found, viewer)
    const record = await transaction.annotation.update({
      where: { id },
      data: { lockedAt: locked ? new Date() : null },
      include: WHOLE,
    })
    await recordChange(transaction, record)
    const kind = locked ? 'lock' : 'unlock'
    await writeLog(transaction, moderatorOf(viewer, found.layer), { kind, annotationId: id })
    return toAnnotation(record, viewer)
  })
}
