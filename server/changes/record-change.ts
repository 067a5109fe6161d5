import 'server-only'
import type { DatabaseTransaction } from '../db/open-database'

/** Writes down that the annotation changed, in place of its earlier change: the log holds the newest of each. */
export async function recordChange(
  transaction: DatabaseTransaction,
  sequence: bigint,
  annotation: { id: string; work: string },
): Promise<void> {
  const { id: annotationId, work } = annotation
  await transaction.change.upsert({
    where: { annotationId },
    create: { sequence, annotationId, work },
    update: { sequence },
  })
}
