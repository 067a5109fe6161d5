import 'server-only'
import { ANNOTATION_LIMITS } from '@/lib/annotation/limits'
import type { PlannedNote } from '@/lib/portable/import-plan'
import { foldAnnotation } from '@/lib/search/annotation-fold'
import type { Viewer } from '@/lib/session/viewer'
import { toBodyColumns, toTagRows, toTargetRows } from '../annotation/annotation-record'
import { fingerprint } from '../annotation/fingerprint'
import { renewStanding } from '../annotation/renew-standing'
import { takeSequences } from '../changes/change-sequence'
import { recordChange } from '../changes/record-change'
import { insertRows } from '../db/insert-rows'
import type { DatabaseTransaction } from '../db/open-database'
import { Problem } from '../problem'

/** How many notes are written at once. */
const AT_ONCE = 100

/** Writes the notes of a plan, each after what it answers, and tells the change log of each. */
export async function writeImport(
  transaction: DatabaseTransaction,
  viewer: Viewer,
  writes: readonly PlannedNote[],
): Promise<void> {
  if (writes.length === 0) return
  const depths = await findDepths(transaction, writes)
  const fresh = writes.filter(({ buries }) => buries === 0)
  for (let from = 0; from < fresh.length; from += AT_ONCE)
    await create(transaction, viewer, fresh.slice(from, from + AT_ONCE), depths)
  for (const note of writes) if (note.buries > 0) await restore(transaction, note)
}

/** How deep each note comes to lie; what a file answers may lie deeper in a thread that is here. */
async function findDepths(
  transaction: DatabaseTransaction,
  writes: readonly PlannedNote[],
): Promise<ReadonlyMap<string, number>> {
  const depths = new Map<string, number>()
  const coming = new Set(writes.map(({ id }) => id))
  const above = writes.flatMap(({ input: { replyTo = null } }) =>
    replyTo === null || coming.has(replyTo) ? [] : replyTo,
  )
  for (let from = 0; from < above.length; from += AT_ONCE) {
    const found = await transaction.annotation.findMany({
      where: { id: { in: above.slice(from, from + AT_ONCE) } },
      select: { id: true, depth: true },
    })
    for (const { id, depth } of found) depths.set(id, depth)
  }
  for (const { id, input } of writes) {
    const parent = input.replyTo ?? null
    const depth = parent === null ? 0 : (depths.get(parent) ?? 0) + 1
    if (depth > ANNOTATION_LIMITS.depth) throw new Problem('thread-too-deep')
    depths.set(id, depth)
  }
  return depths
}

async function create(
  transaction: DatabaseTransaction,
  viewer: Viewer,
  notes: readonly PlannedNote[],
  depths: ReadonlyMap<string, number>,
): Promise<void> {
  await insertRows(
    transaction,
    'Annotation',
    notes.map((note) => ({
      id: note.id,
      ownerId: viewer.id,
      work: note.input.work,
      layer: note.input.layer,
      replyTo: note.input.replyTo ?? null,
      thread: note.thread,
      depth: depths.get(note.id) ?? 0,
      createdAt: new Date(note.createdAt),
      ...columnsOf(note),
    })),
  )
  const each = <T>(rows: (note: PlannedNote) => T[]) =>
    notes.flatMap((note) => rows(note).map((row) => ({ annotationId: note.id, ...row })))
  await insertRows(
    transaction,
    'Target',
    each(({ input }) => toTargetRows(input.targets)),
  )
  await insertRows(transaction, 'AnnotationTag', each(tagRowsOf))
  await insertRows(transaction, 'SearchText', each(searchTextsOf))
  // What is taken in is private (see `planImport`).
  const stream = `person:${viewer.id}` as const
  const first = await takeSequences(transaction, stream, notes.length)
  await insertRows(
    transaction,
    'Change',
    notes.map(({ id, input }, at) => ({
      stream,
      sequence: first + BigInt(at),
      annotationId: id,
      work: input.work,
    })),
  )
}

/** Brings a deleted one back, as the file has it. */
async function restore(transaction: DatabaseTransaction, note: PlannedNote): Promise<void> {
  const { id, input, thread } = note
  await transaction.target.deleteMany({ where: { annotationId: id } })
  const record = await transaction.annotation.update({
    where: { id },
    data: {
      ...columnsOf(note),
      targets: { create: toTargetRows(input.targets) },
      tags: { create: tagRowsOf(note) },
    },
  })
  for (const row of searchTextsOf(note))
    await transaction.searchText.create({ data: { annotationId: id, ...row } })
  await renewStanding(transaction, thread, id)
  await recordChange(transaction, record)
}

function columnsOf(note: PlannedNote) {
  const { input, buries, updatedAt, editedAt, answered, deletedAt } = note
  const isLive = deletedAt === null
  return {
    meaning: input.meaning,
    stance: isLive ? (input.stance ?? null) : null,
    ...toBodyColumns(isLive ? input.body : null),
    fingerprint: isLive ? fingerprint(input) : null,
    version: buries + 1,
    updatedAt: new Date(updatedAt),
    editedAt: editedAt === null ? null : new Date(editedAt),
    answeredAt: answered === null ? null : new Date(answered.at),
    answeredBy: answered?.by ?? null,
    deletedAt: isLive ? null : new Date(deletedAt),
    // It is taken only where something live is under it.
    stands: !isLive,
  }
}

const tagRowsOf = ({ input, deletedAt }: PlannedNote) =>
  deletedAt === null ? toTagRows(input.tags ?? []) : []

function searchTextsOf({ input, deletedAt }: PlannedNote) {
  return deletedAt === null
    ? [foldAnnotation({ body: input.body, targets: input.targets, tags: input.tags ?? [] })]
    : []
}
