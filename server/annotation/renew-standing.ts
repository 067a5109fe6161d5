import 'server-only'
import { listStanding } from '@/lib/annotation/list-standing'
import { recordChange } from '../changes/record-change'
import type { DatabaseTransaction } from '../db/open-database'

/**
 * Looks again at which tombstones of a thread stand, after one of its members (`changed`) was deleted or brought back.
 * The targets of a note that stands no more are erased. Whatever else than `changed` became otherwise is written into
 * the change log. A tombstone's version stays: its deletion can still be undone by the version that was given with it.
 */
export async function renewStanding(
  transaction: DatabaseTransaction,
  thread: string,
  changed: string,
): Promise<void> {
  const members = await transaction.annotation.findMany({
    where: { thread },
  })
  const standing = listStanding(members)
  for (const member of members) {
    const { id, stands, deletedAt } = member
    const shall = standing.has(id)
    if (deletedAt !== null && !shall && (stands || id === changed)) {
      await transaction.target.deleteMany({ where: { annotationId: id } })
    }
    if (stands === shall) continue
    await transaction.annotation.update({ where: { id }, data: { stands: shall } })
    if (id !== changed) await recordChange(transaction, member)
  }
}
