import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import type { Annotation, AnnotationId, AnnotationPatch } from '@/lib/annotation/annotation'
import { findFormFaults } from '@/lib/annotation/annotation-form'
import { isQuestion } from '@/lib/annotation/permissions'
import type { Viewer } from '@/lib/session/viewer'
import { inTurn } from '../changes/change-sequence'
import { recordChange } from '../changes/record-change'
import { getKnownWork } from '../get-known-work'
import { renewNotices } from '../inbox/renew-notices'
import { keepMentions, toMentionRows } from '../mention/keep-mentions'
import { Problem } from '../problem'
import { renewSearchText } from '../search/renew-search-text'
import { toAnnotation, toBodyColumns, toTagRows, toTargetRows, WHOLE } from './annotation-record'
import { checkWorkTargets } from './check-work-targets'
import { checkVersion, getWritable } from './get-writable'
import { keepEarlierBody } from './keep-earlier-body'
import { moveAnnotation } from './move-annotation'

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
  return inTurn(async (transaction) => {
    const { layer, confirm, ...changes } = patch
    if (layer !== undefined) return moveAnnotation(transaction, { viewer, id, layer, confirm, match })
    const found = await getWritable(transaction, viewer, id)
    const current = toAnnotation(found, viewer)
    if (found.deletedAt !== null) throw new Problem('gone', { current })
    const patched = { ...current, ...changes }
    if (found.version === match + 1 && isDeepStrictEqual(patched, current)) return current
    checkVersion(viewer, found, match)
    const issues = findFormFaults(patched).map(({ path, message }) => ({ path, message }))
    if (issues.length > 0) throw new Problem('invalid', { issues })
    if (patch.targets !== undefined) {
      checkWorkTargets(await getKnownWork(found.work), patch.targets)
      await transaction.target.deleteMany({ where: { annotationId: id } })
    }
    if (patch.tags !== undefined) await transaction.annotationTag.deleteMany({ where: { annotationId: id } })
    const kept = patch.body === undefined ? null : await keepMentions(transaction, found.layer, patch.body)
    if (kept !== null) await transaction.mention.deleteMany({ where: { annotationId: id } })
    const now = new Date()
    const record = await transaction.annotation.update({
      where: { id },
      data: {
        ...(patch.meaning !== undefined && { meaning: patch.meaning }),
        ...(patch.stance !== undefined && { stance: patch.stance }),
        ...(kept !== null && toBodyColumns(kept.body)),
        ...(kept !== null && (await keepEarlierBody(transaction, found, kept.body, now))),
        ...(kept !== null && { mentions: { create: toMentionRows(kept.mentioned) } }),
        ...(patch.targets !== undefined && { targets: { create: toTargetRows(patch.targets) } }),
        ...(patch.tags !== undefined && { tags: { create: toTagRows(patch.tags) } }),
        // What is no question any more is no answered one.
        ...(!isQuestion(patched) && { answeredAt: null, answeredBy: null }),
        version: match + 1,
        updatedAt: now,
      },
      include: WHOLE,
    })
    await recordChange(transaction, record)
    if (kept !== null) {
      const before = found.mentions.map(({ member }) => member.id)
      await renewNotices(transaction, { record, before, mentioned: kept.mentioned })
    }
    const annotation = toAnnotation(record, viewer)
    await renewSearchText(transaction, annotation)
    return annotation
  })
}
