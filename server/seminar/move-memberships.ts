import 'server-only'
import { isInside } from '@/lib/seminar/permissions'
import type { DatabaseTransaction } from '../db/open-database'
import { replaceMentions } from '../mention/rename-mentions'
import { standingOf } from './member-row'

/**
 * Gives the memberships and flags of one reader to another who turns out to be the same person, in the transaction that
 * gives them the notes. Where both are in a seminar the other one’s membership stays, and what was written and said under
 * the first is theirs; who was removed under either name stays removed.
 */
export async function moveMemberships(
  transaction: DatabaseTransaction,
  from: string,
  to: string,
): Promise<void> {
  const rows = await transaction.membership.findMany({ where: { personId: from } })
  for (const row of rows) {
    const key = { seminarId: row.seminarId, personId: to }
    const other = await transaction.membership.findUnique({ where: { seminarId_personId: key } })
    if (other === null) {
      await transaction.membership.update({ where: { id: row.id }, data: { personId: to } })
      continue
    }
    await transaction.annotation.updateMany({ where: { memberId: row.id }, data: { memberId: other.id } })
    await transaction.annotation.updateMany({ where: { asideTo: row.id }, data: { asideTo: other.id } })
    await replaceMentions(transaction, row.id, other.id)
    const isRemoved = [row, other].some(({ state }) => state === 'removed')
    const state = isRemoved ? 'removed' : isInside(standingOf(other)) ? other.state : row.state
    await transaction.membership.update({ where: { id: other.id }, data: { state } })
    await transaction.membership.delete({ where: { id: row.id } })
  }
  for (const { annotationId, reason, at } of await transaction.flag.findMany({ where: { readerId: from } })) {
    const key = { annotationId, readerId: to }
    await transaction.flag.upsert({
      where: { annotationId_readerId: key },
      create: { ...key, reason, at },
      update: {},
    })
  }
  await transaction.flag.deleteMany({ where: { readerId: from } })
}
