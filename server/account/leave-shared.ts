import 'server-only'
import { randomInt, randomUUID } from 'node:crypto'
import { makePseudonym } from '@/lib/seminar/pseudonym'
import type { Viewer } from '@/lib/session/viewer'
import type { Side } from '@/lib/text/side'
import { takeTurn } from '../changes/change-sequence'
import { recordChange } from '../changes/record-change'
import { database } from '../db/database'
import type { DatabaseTransaction } from '../db/open-database'
import { listPseudonyms } from '../seminar/list-pseudonyms'

/** Longest that it may wait for its turn, and take, in milliseconds. */
const PATIENCE = { maxWait: 20_000, timeout: 60_000 }

/**
 * Gives what others can see of a reader to a new row without a name, and in each seminar to a new membership under a
 * pseudonym, so that not even an id tells whose it was.
 */
export async function leaveShared({ id: ownerId }: Viewer): Promise<void> {
  const shared = { ownerId, deletedAt: null, layer: { not: 'private' } }
  await database().$transaction(async (transaction) => {
    await takeTurn(transaction)
    const left = await transaction.annotation.findMany({ where: shared })
    if (left.length === 0) return
    const id = randomUUID()
    await transaction.user.create({
      data: { id, name: '', email: `${id}@deleted.invalid`, isAnonymous: true, departed: 'kept' },
    })
    const memberIds = await leaveMemberships(transaction, ownerId, id)
    for (const before of left) {
      const memberId = before.memberId === null ? null : (memberIds.get(before.memberId) ?? null)
      const now = { ownerId: id, memberId }
      await transaction.annotation.update({ where: { id: before.id }, data: now })
      await recordChange(transaction, { ...before, ...now }, before)
    }
  }, PATIENCE)
}

/** A membership of the new row for each of the reader’s, as of somebody who has left; by the id of the old one. */
async function leaveMemberships(
  transaction: DatabaseTransaction,
  from: string,
  personId: string,
): Promise<Map<string, string>> {
  const memberships = await transaction.membership.findMany({
    where: { personId: from },
    include: { seminar: true },
  })
  const ids = new Map<string, string>()
  for (const { id: old, seminarId, role, seminar } of memberships) {
    const taken = await listPseudonyms(transaction, seminarId)
    const pseudonym = makePseudonym(seminar.lang as Side, taken, (n) => randomInt(n))
    const id = randomUUID()
    ids.set(old, id)
    await transaction.membership.create({
      data: {
        ...{ id, seminarId, personId, role, pseudonym, state: 'left' },
        ...{ displayName: '', foldedName: '', joinedAt: seminar.createdAt },
      },
    })
  }
  return ids
}
