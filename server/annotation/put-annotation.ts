import 'server-only'
import type { Annotation, AnnotationId, AnnotationInput } from '@/lib/annotation/annotation'
import { ANNOTATION_LIMITS } from '@/lib/annotation/limits'
import type { Viewer } from '@/lib/session/viewer'
import { withNextSequence } from '../changes/change-sequence'
import { recordChange } from '../changes/record-change'
import type { DatabaseTransaction } from '../db/open-database'
import { getKnownWork } from '../get-known-work'
import { Problem } from '../problem'
import {
  toAnnotation,
  toBodyColumns,
  toTargetRows,
  WITH_TARGETS,
  type AnnotationRecord,
} from './annotation-record'
import { checkWorkTargets } from './check-work-targets'
import { fingerprint } from './fingerprint'
import { checkVersion, findWritable } from './get-writable'

export interface PutAnnotation {
  viewer: Viewer
  id: AnnotationId
  input: AnnotationInput
  /** The version of the tombstone that is to live again; null to create. */
  match: number | null
}

/** `repeated`: the same request came before, and nothing was done. */
export interface PutResult {
  outcome: 'created' | 'repeated' | 'restored'
  annotation: Annotation
}

/**
 * Creates an annotation under the client's id, or brings a deleted one back. The same id and input again have one
 * effect and are answered with what the annotation is now.
 */
export async function putAnnotation({ viewer, id, input, match }: PutAnnotation): Promise<PutResult> {
  const work = await getKnownWork(input.work)
  return withNextSequence(async (transaction, sequence) => {
    const found = await findWritable(transaction, viewer, id)
    if (found !== null && found.deletedAt === null) return repeat(found, input, match)
    if (found === null && match !== null) throw new Problem('not-found')
    if (found !== null) checkRestorable(found, input, match)
    checkWorkTargets(work, input.targets)
    await checkCount(transaction, viewer, input.work)
    const record = await write(transaction, { viewer, id, input, version: (found?.version ?? 0) + 1 })
    await recordChange(transaction, sequence, record)
    return { outcome: found === null ? 'created' : 'restored', annotation: toAnnotation(record) }
  })
}

function repeat(found: AnnotationRecord, input: AnnotationInput, match: number | null): PutResult {
  const annotation = toAnnotation(found)
  if (found.fingerprint === fingerprint(input)) return { outcome: 'repeated', annotation }
  if (match !== null) throw new Problem('version-clash', { current: annotation })
  throw new Problem('id-reused')
}

function checkRestorable(found: AnnotationRecord, input: AnnotationInput, match: number | null): void {
  if (match === null) throw new Problem('gone', { current: toAnnotation(found) })
  checkVersion(found, match)
  if (found.work !== input.work) throw new Problem('id-reused')
}

async function checkCount(transaction: DatabaseTransaction, viewer: Viewer, work: string): Promise<void> {
  const count = await transaction.annotation.count({
    where: { ownerId: viewer.id, work, deletedAt: null },
  })
  if (count >= ANNOTATION_LIMITS.perWork) throw new Problem('too-many-notes')
}

function write(
  transaction: DatabaseTransaction,
  { viewer, id, input, version }: Omit<PutAnnotation, 'match'> & { version: number },
): Promise<AnnotationRecord> {
  const now = new Date()
  const columns = {
    layer: input.layer,
    meaning: input.meaning,
    ...toBodyColumns(input.body),
    fingerprint: fingerprint(input),
    version,
    updatedAt: now,
    deletedAt: null,
    targets: { create: toTargetRows(input.targets) },
  }
  return transaction.annotation.upsert({
    where: { id },
    create: { id, ownerId: viewer.id, work: input.work, createdAt: now, ...columns },
    update: columns,
    include: WITH_TARGETS,
  })
}
