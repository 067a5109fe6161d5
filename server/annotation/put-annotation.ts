import 'server-only'
import type { Annotation, AnnotationId, AnnotationInput } from '@/lib/annotation/annotation'
import { ANNOTATION_LIMITS } from '@/lib/annotation/limits'
import { findMembership } from '@/lib/annotation/permissions'
import type { Viewer } from '@/lib/session/viewer'
import { inTurn } from '../changes/change-sequence'
import { recordChange } from '../changes/record-change'
import type { DatabaseTransaction } from '../db/open-database'
import { getKnownWork } from '../get-known-work'
import { renewNotices } from '../inbox/renew-notices'
import { keepMentions, toMentionRows, type KeptBody } from '../mention/keep-mentions'
import { Problem } from '../problem'
import { renewSearchText } from '../search/renew-search-text'
import {
  toAnnotation,
  toBodyColumns,
  toTagRows,
  toTargetRows,
  WHOLE,
  type AnnotationRecord,
} from './annotation-record'
import { checkWorkTargets } from './check-work-targets'
import { fingerprint } from './fingerprint'
import { findPlace, type ThreadPlace } from './find-place'
import { checkLayer } from './check-layer'
import { checkVersion, findOwn } from './get-writable'
import { renewStanding } from './renew-standing'

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
 * Creates a note or a reply under the client's id, or brings a deleted one back. The same id and input again have one
 * effect and are answered with what the annotation is now.
 */
export async function putAnnotation({ viewer, id, input, match }: PutAnnotation): Promise<PutResult> {
  const work = await getKnownWork(input.work)
  return inTurn(async (transaction) => {
    const found = await findOwn(transaction, viewer, id)
    if (found !== null && found.deletedAt === null) return repeat(viewer, found, input, match)
    if (found === null && match !== null) throw new Problem('not-found')
    if (found !== null) checkRestorable(viewer, found, input, match)
    checkLayer(viewer, input)
    const isRestored = found !== null
    const place = await findPlace(transaction, { viewer, id, input, isRestored })
    checkWorkTargets(work, input.targets)
    await checkCount(transaction, viewer, input.work)
    // The tombstone of a note that is still answered has kept its targets.
    if (isRestored) await transaction.target.deleteMany({ where: { annotationId: id } })
    const version = (found?.version ?? 0) + 1
    const kept = await keepMentions(transaction, input.layer, input.body)
    const record = await write(transaction, { viewer, id, input, version, place, kept })
    await renewNotices(transaction, { record, before: null, mentioned: kept.mentioned })
    if (isRestored) await renewStanding(transaction, place.thread, id)
    await recordChange(transaction, record)
    const annotation = toAnnotation(record, viewer)
    await renewSearchText(transaction, annotation)
    return { outcome: isRestored ? 'restored' : 'created', annotation }
  })
}

function repeat(
  viewer: Viewer,
  found: AnnotationRecord,
  input: AnnotationInput,
  match: number | null,
): PutResult {
  const annotation = toAnnotation(found, viewer)
  if (found.fingerprint === fingerprint(input)) return { outcome: 'repeated', annotation }
  if (match !== null) throw new Problem('version-clash', { current: annotation })
  throw new Problem('id-reused')
}

/** What is brought back is what it was: in its work and layer, and under what it answered. */
function checkRestorable(
  viewer: Viewer,
  found: AnnotationRecord,
  input: AnnotationInput,
  match: number | null,
): void {
  if (match === null) throw new Problem('gone', { current: toAnnotation(found, viewer) })
  checkVersion(viewer, found, match)
  const { work, layer, replyTo = null } = input
  if (found.work !== work || found.layer !== layer || found.replyTo !== replyTo)
    throw new Problem('id-reused')
}

async function checkCount(transaction: DatabaseTransaction, viewer: Viewer, work: string): Promise<void> {
  const count = await transaction.annotation.count({
    where: { ownerId: viewer.id, work, deletedAt: null },
  })
  if (count >= ANNOTATION_LIMITS.perWork) throw new Problem('too-many-notes')
}

interface Written {
  version: number
  place: ThreadPlace
  kept: KeptBody
}

function write(
  transaction: DatabaseTransaction,
  { viewer, id, input, version, place, kept }: Omit<PutAnnotation, 'match'> & Written,
): Promise<AnnotationRecord> {
  const now = new Date()
  const columns = {
    meaning: input.meaning,
    stance: input.stance ?? null,
    ...toBodyColumns(kept.body),
    fingerprint: fingerprint(input),
    version,
    updatedAt: now,
    deletedAt: null,
    stands: false,
    targets: { create: toTargetRows(input.targets) },
    tags: { create: toTagRows(input.tags ?? []) },
    mentions: { create: toMentionRows(kept.mentioned) },
  }
  return transaction.annotation.upsert({
    where: { id },
    create: {
      id,
      ownerId: viewer.id,
      work: input.work,
      layer: input.layer,
      replyTo: input.replyTo ?? null,
      thread: place.thread,
      depth: place.depth,
      asideTo: place.asideTo,
      memberId: findMembership(viewer, input.layer)?.id ?? null,
      createdAt: now,
      ...columns,
    },
    update: columns,
    include: WHOLE,
  })
}
