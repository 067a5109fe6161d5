import 'server-only'
import { database } from '../db/database'
import type { DatabaseTransaction } from '../db/open-database'

/** The one row of ChangeHead. */
const HEAD = 1

/**
 * Runs a mutation with the next sequence number. The number is taken first and in the same transaction: the row stays
 * locked until the commit, so mutations go one by one and sequence order is commit order. A number may be left out.
 */
export function withNextSequence<T>(
  task: (transaction: DatabaseTransaction, sequence: bigint) => Promise<T>,
): Promise<T> {
  return database().$transaction(async (transaction) => task(transaction, await takeSequence(transaction)))
}

/** One more number, for a mutation that changes more than one annotation. */
export async function takeSequence(transaction: DatabaseTransaction): Promise<bigint> {
  const { sequence } = await transaction.changeHead.upsert({
    where: { id: HEAD },
    create: { id: HEAD, sequence: 1 },
    update: { sequence: { increment: 1 } },
  })
  return sequence
}

/** So many numbers in a row, for a mutation that changes many annotations; the first of them. At least one. */
export async function takeSequences(transaction: DatabaseTransaction, count: number): Promise<bigint> {
  const { sequence } = await transaction.changeHead.upsert({
    where: { id: HEAD },
    create: { id: HEAD, sequence: count },
    update: { sequence: { increment: count } },
  })
  return sequence - BigInt(count) + 1n
}

/** The last sequence number given out and committed; 0 before the first. */
export async function readHead(): Promise<bigint> {
  const head = await database().changeHead.findUnique({ where: { id: HEAD } })
  return head?.sequence ?? 0n
}
