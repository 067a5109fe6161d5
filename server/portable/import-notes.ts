import 'server-only'
import { ANNOTATION_LIMITS } from '@/lib/annotation/limits'
import { listWrites, type ImportPlan } from '@/lib/portable/import-plan'
import { importReport, type ImportReport } from '@/lib/portable/import-report'
import { parseImport } from '@/lib/portable/parse-import'
import { listWantedIds, placeImport, planImport, type PlacedImport } from '@/lib/portable/plan-import'
import type { Viewer } from '@/lib/session/viewer'
import { takeTurn } from '../changes/change-sequence'
import { database } from '../db/database'
import type { DatabaseTransaction } from '../db/open-database'
import { Problem } from '../problem'
import { findExisting } from './find-existing'
import { inTurns } from './in-turns'
import { loadWorks } from './load-works'
import { writeImport } from './write-import'

export interface ImportNotes {
  viewer: Viewer
  /** The file, parsed as JSON. */
  value: unknown
  /** Tells what would be done, and writes nothing. */
  preview: boolean
  /** How many entries may be left out because they cannot be taken: as many as a preview has told. */
  leave: number
}

/** Longest that an import may wait for its turn, and take, in milliseconds. */
const PATIENCE = { maxWait: 20_000, timeout: 60_000 }

/**
 * Takes in a file of ours or of the Hypothesis client, in one transaction: all of it, or nothing. Entries that cannot be taken
 * refuse the whole (`import-incomplete`), unless it was said that just so many shall be left out. Nothing that is here is
 * overwritten, so the same file again changes nothing.
 */
export async function importNotes({ viewer, value, preview, leave }: ImportNotes): Promise<ImportReport> {
  const works = await loadWorks()
  const parsed = await inTurns(parseImport(value, works))
  if (typeof parsed === 'string') throw new Problem(parsed)
  // Places are found before anything is locked: they need nothing but the texts.
  const placed = await inTurns(placeImport(parsed, works))
  if (preview) return importReport(parsed.kind, await plan(database(), viewer, placed), false)
  const made = await database().$transaction(async (transaction) => {
    // Locks out every other mutation, so that what is planned is what is written.
    await takeTurn(transaction)
    const ready = await plan(transaction, viewer, placed)
    if (ready.refused.length !== leave) throw new Problem('import-incomplete')
    await checkRoom(transaction, viewer, ready)
    await writeImport(transaction, viewer, listWrites(ready))
    return ready
  }, PATIENCE)
  return importReport(parsed.kind, made, true)
}

async function plan(
  from: Pick<DatabaseTransaction, 'annotation'>,
  viewer: Viewer,
  placed: PlacedImport,
): Promise<ImportPlan> {
  const existing = await findExisting(from, viewer, await inTurns(listWantedIds(placed, viewer.id)))
  return inTurns(planImport(placed, { viewerId: viewer.id, existing }))
}

/** No work may come to hold more of a reader’s notes than it may. */
async function checkRoom(transaction: DatabaseTransaction, viewer: Viewer, ready: ImportPlan): Promise<void> {
  const coming = new Map<string, number>()
  for (const { input, deletedAt } of listWrites(ready))
    if (deletedAt === null) coming.set(input.work, (coming.get(input.work) ?? 0) + 1)
  for (const [work, count] of coming) {
    const here = await transaction.annotation.count({ where: { ownerId: viewer.id, work, deletedAt: null } })
    if (here + count > ANNOTATION_LIMITS.perWork) throw new Problem('too-many-notes')
  }
}
