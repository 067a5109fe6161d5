import 'server-only'
import { takeTurn } from '../changes/change-sequence'
import { moveStream } from '../changes/move-stream'
import type { DatabaseTransaction } from '../db/open-database'
import { moveNotices } from '../inbox/move-notices'
import { moveMemberships } from '../seminar/move-memberships'

/**
 * Gives all that is one reader's to another, and takes the first one's row and sessions away. What was moved is told anew
 * in the other reader's stream: a page of theirs that is open somewhere learns of it. Nothing else may refer to the row.
 */
export async function moveReader(transaction: DatabaseTransaction, from: string, to: string): Promise<void> {
  await takeTurn(transaction)
  await moveStream(transaction, from, to)
  await moveMemberships(transaction, from, to)
  await transaction.annotation.updateMany({ where: { ownerId: from }, data: { ownerId: to } })
  await moveReactions(transaction, from, to)
  await moveNotices(transaction, from, to)
  await transaction.user.delete({ where: { id: from } })
}

/** One person reacts once in one way: what both did is one. */
async function moveReactions(transaction: DatabaseTransaction, from: string, to: string): Promise<void> {
  const reactions = await transaction.reaction.findMany({ where: { readerId: from } })
  for (const { annotationId, kind } of reactions) {
    const key = { annotationId, readerId: to, kind }
    await transaction.reaction.upsert({
      where: { annotationId_readerId_kind: key },
      create: key,
      update: {},
    })
  }
}
