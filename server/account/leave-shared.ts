import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Viewer } from '@/lib/session/viewer'
import { takeSequence } from '../changes/change-sequence'
import { recordChange } from '../changes/record-change'
import { database } from '../db/database'

/** Longest that it may wait for its turn, and take, in milliseconds. */
const PATIENCE = { maxWait: 20_000, timeout: 60_000 }

/** Gives what others can see of a reader to a new row without a name, so that not even an id tells whose it was. */
export async function leaveShared({ id: ownerId }: Viewer): Promise<void> {
  const shared = { ownerId, deletedAt: null, layer: { not: 'private' } }
  await database().$transaction(async (transaction) => {
    await takeSequence(transaction)
    const left = await transaction.annotation.findMany({ where: shared, select: { id: true, work: true } })
    if (left.length === 0) return
    const id = randomUUID()
    await transaction.user.create({
      data: { id, name: '', email: `${id}@deleted.invalid`, isAnonymous: true, departed: 'kept' },
    })
    await transaction.annotation.updateMany({ where: shared, data: { ownerId: id } })
    for (const annotation of left) {
      await recordChange(transaction, await takeSequence(transaction), annotation)
    }
  }, PATIENCE)
}
