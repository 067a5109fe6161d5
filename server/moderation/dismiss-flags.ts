import 'server-only'
import type { Annotation, AnnotationId } from '@/lib/annotation/annotation'
import { mayHide } from '@/lib/annotation/permissions'
import type { Viewer } from '@/lib/session/viewer'
import { toAnnotation } from '../annotation/annotation-record'
import { getLive } from '../annotation/get-live'
import { inTurn } from '../changes/change-sequence'
import { Problem } from '../problem'
import { moderatorOf } from './moderator-of'
import { writeLog } from './write-log'

/** Says that an annotation was looked at and may stay: what was asked of those who moderate is taken off it. */
export async function dismissFlags(input: { viewer: Viewer; id: AnnotationId }): Promise<Annotation> {
  const { viewer, id } = input
  return inTurn(async (transaction) => {
    const found = await getLive(transaction, viewer, id)
    if (!mayHide(viewer, found)) throw new Problem('not-permitted')
    const { count } = await transaction.flag.deleteMany({ where: { annotationId: id } })
    if (count > 0) {
      await writeLog(transaction, moderatorOf(viewer, found.layer), { kind: 'dismiss', annotationId: id })
    }
    return toAnnotation(found, viewer)
  })
}
