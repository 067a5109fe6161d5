import type { Annotation, AnnotationPatch } from '@/lib/annotation/annotation'
import { isGesture, isMade } from './gesture'
import type { Operation } from './operation'
import { sameValue } from './same-value'

/**
 * Whether an annotation already is as the operation would make it. A change whose answer was lost on the way clashes with
 * its own effect when it is sent again; that is no clash.
 */
export function hasEffect(operation: Operation, annotation: Annotation): boolean {
  if (operation.kind === 'delete') return annotation.deletedAt !== null
  if (isGesture(operation)) return isMade(operation, annotation)
  if (operation.kind === 'patch') return holds(annotation, operation.patch)
  return holds(annotation, { replyTo: null, stance: null, tags: [], ...operation.input })
}

/**
 * Whether a patch may go onto a newer version of its annotation: what it changes is still as the reader saw it. To
 * recolour an annotation here and to mend its words there is no clash.
 */
export function stillFits(operation: Operation, annotation: Annotation): boolean {
  return operation.kind === 'patch' && holds(annotation, fieldsLike(operation.patch, operation.seen))
}

function holds(annotation: Annotation, fields: object): boolean {
  if (annotation.deletedAt !== null) return false
  const found = new Map(Object.entries(annotation))
  return Object.entries(fields).every(([field, value]) => sameValue(found.get(field), value))
}

/** The fields a patch changes, as an annotation has them. */
function fieldsLike(patch: AnnotationPatch, annotation: Annotation): AnnotationPatch {
  return {
    ...('meaning' in patch && { meaning: annotation.meaning }),
    ...('body' in patch && { body: annotation.body }),
    ...('targets' in patch && { targets: annotation.targets }),
    ...('stance' in patch && { stance: annotation.stance }),
    ...('tags' in patch && { tags: annotation.tags }),
  }
}
