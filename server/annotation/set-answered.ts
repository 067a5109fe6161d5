import 'server-only'
import type { Annotation, AnnotationId } from '@/lib/annotation/annotation'
import { answererOf, isQuestion } from '@/lib/annotation/permissions'
import type { Viewer } from '@/lib/session/viewer'
import { inTurn } from '../changes/change-sequence'
import { recordChange } from '../changes/record-change'
import { tellAnswered } from '../inbox/tell-answered'
import { Problem } from '../problem'
import { toAnnotation, WHOLE } from './annotation-record'
import { getLive } from './get-live'
import { refusal } from './refusal'

export interface SetAnswered {
  viewer: Viewer
  id: AnnotationId
  answered: boolean
}

/**
 * Says of a question that it is answered, or that it is open again; who said it first is remembered. `not-a-question`
 * where nothing was asked, `not-permitted` for whoever neither asked nor teaches. It is no new version of the annotation,
 * and comes with its changes all the same.
 */
export async function setAnswered({ viewer, id, answered }: SetAnswered): Promise<Annotation> {
  return inTurn(async (transaction) => {
    const found = await getLive(transaction, viewer, id)
    const current = toAnnotation(found, viewer)
    if (!isQuestion(current)) throw new Problem('not-a-question')
    const answeredBy = answererOf(viewer, { ...found, meaning: current.meaning, stance: current.stance })
    if (answeredBy === null) throw refusal(viewer, { ...found, locked: false })
    if ((current.answered !== null) === answered) return current
    const record = await transaction.annotation.update({
      where: { id },
      data: answered ? { answeredAt: new Date(), answeredBy } : { answeredAt: null, answeredBy: null },
      include: WHOLE,
    })
    await tellAnswered(transaction, viewer, record)
    await recordChange(transaction, record)
    return toAnnotation(record, viewer)
  })
}
