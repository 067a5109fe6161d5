import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import type { Annotation, AnnotationId, AnnotationPatch } from '@/lib/annotation/annotation'
import type { Viewer } from '@/lib/session/viewer'
import { withNextSequence } from '../changes/change-sequence'
import { recordChange } from '../changes/record-change'
import { getKnownWork } from '../get-known-work'
import { Problem } from '../problem'
import { toAnnotation, toBodyColumns, toTargetRows, WITH_TARGETS } from './annotation-record'
import { checkWorkTargets } from './check-work-targets'
import { checkVersion, getWritable } from './get-writable'

export interface PatchAnnotation {
  viewer: Viewer
  id: AnnotationId
  patch: AnnotationPatch
  /** The version the client saw. */
  match: number
}

/**
 * Changes an annotation that is still in the version the client saw; otherwise throws `version-clash` with what it is
 * now. The same patch again, right after it took effect, is answered as the first time: a lost answer is no clash.
 */
export async function patchAnnotation({ viewer, id, patch, match }: PatchAnnotation): Promise<Annotation> {
  return withNextSequence(async (transaction, sequence) => {
    const found = await getWritable(transaction, viewer, id)
    const current = toAnnotation(found)
    if (found.deletedAt !== null) throw new Problem('gone', { current })
    if (found.version === match + 1 && isDeepStrictEqual({ ...current, ...patch }, current)) return current
    checkVersion(found, match)
    if (patch.targets !== undefined) {
      checkWorkTargets(await getKnownWork(found.work), patch.targets)
      await transaction.target.deleteMany({ where: { annotationId: id } })
    }
    const record = await transaction.annotation.update({
      where: { id },
      data: {
        ...(patch.meaning !== undefined && { meaning: patch.meaning }),
        ...(patch.body !== undefined && toBodyColumns(patch.body)),
        ...(patch.targets !== undefined && { targets: { create: toTargetRows(patch.targets) } }),
        version: match + 1,
        updatedAt: new Date(),
      },
      include: WITH_TARGETS,
    })
    await recordChange(transaction, sequence, record)
    return toAnnotation(record)
  })
}
