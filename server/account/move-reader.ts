import 'server-only'
import { takeSequences } from '../changes/change-sequence'
import type { DatabaseTransaction } from '../db/open-database'

/** Rows to a statement. */
const BATCH = 500

/**
 * Gives all that is one reader's to another, and takes the first one's row and sessions away. What was moved enters the
 * change log anew: a page of the other reader that is open somewhere learns of it. Nothing else may refer to the row.
 */
export async function moveReader(transaction: DatabaseTransaction, from: string, to: string): Promise<void> {
  await moveChanges(transaction, from)
  await transaction.annotation.updateMany({ where: { ownerId: from }, data: { ownerId: to } })
  await moveReactions(transaction, from, to)
  await transaction.user.delete({ where: { id: from } })
}

/** In the order in which they were made. */
async function moveChanges(transaction: DatabaseTransaction, from: string): Promise<void> {
  const changes = await transaction.change.findMany({
    where: { annotation: { ownerId: from } },
    orderBy: { sequence: 'asc' },
    select: { annotationId: true, work: true },
  })
  // The number is taken even where nothing moves: it is the lock that mutations stand in line for.
  const first = await takeSequences(transaction, Math.max(1, changes.length))
  await transaction.change.deleteMany({ where: { annotation: { ownerId: from } } })
  const moved = changes.map((change, at) => ({ ...change, sequence: first + BigInt(at) }))
  for (let at = 0; at < moved.length; at += BATCH)
    await transaction.change.createMany({ data: moved.slice(at, at + BATCH) })
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
