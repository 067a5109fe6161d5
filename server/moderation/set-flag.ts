import 'server-only'
import type { Annotation, AnnotationId } from '@/lib/annotation/annotation'
import { mayFlag } from '@/lib/annotation/permissions'
import type { Viewer } from '@/lib/session/viewer'
import { toAnnotation } from '../annotation/annotation-record'
import { getLive } from '../annotation/get-live'
import { inTurn } from '../changes/change-sequence'
import { Problem } from '../problem'

export interface SetFlag {
  viewer: Viewer
  id: AnnotationId
  reason: string
}

/**
 * Asks those who moderate to look at an annotation; again gives another reason. Nobody else is told, least of all by the
 * annotation itself, which is given back as it was.
 */
export async function setFlag({ viewer, id, reason }: SetFlag): Promise<Annotation> {
  return inTurn(async (transaction) => {
    const found = await getLive(transaction, viewer, id)
    if (!mayFlag(viewer, found)) throw new Problem('not-permitted')
    const key = { annotationId: id, readerId: viewer.id }
    await transaction.flag.upsert({
      where: { annotationId_readerId: key },
      create: { ...key, reason, at: new Date() },
      update: { reason },
    })
    return toAnnotation(found, viewer)
  })
}
