import 'server-only'
import type { Stream } from '@/lib/annotation/streams'
import { database } from '../db/database'
import type { DatabaseTransaction } from '../db/open-database'
import { markTouched, markTurn } from './touched-streams'

/** The one row of ChangeHead. */
const TURN = 1

/**
 * Runs a mutation in its turn. The turn is taken first and in the same transaction: the row stays locked until the commit,
 * so mutations go one by one, and the numbers of a stream are given out in the order of the commits.
 */
export function inTurn<T>(task: (transaction: DatabaseTransaction) => Promise<T>): Promise<T> {
  return database().$transaction(async (transaction) => {
    await takeTurn(transaction)
    return task(transaction)
  })
}

/** Locks every other mutation out until the transaction ends. */
export async function takeTurn(transaction: DatabaseTransaction): Promise<void> {
  const { sequence } = await transaction.changeHead.upsert({
    where: { id: TURN },
    create: { id: TURN, sequence: 1 },
    update: { sequence: { increment: 1 } },
  })
  markTurn(sequence)
}

/** The next numbers of a stream, as many as are asked for, in a row; the first of them. Call it in one's turn. */
export async function takeSequences(
  transaction: DatabaseTransaction,
  stream: Stream,
  count = 1,
): Promise<bigint> {
  markTouched(stream)
  const { sequence } = await transaction.streamHead.upsert({
    where: { stream },
    create: { stream, sequence: count },
    update: { sequence: { increment: count } },
  })
  return sequence - BigInt(count) + 1n
}

/** The last number of each stream that was given out and committed; 0 before the first. */
export async function readHeads(streams: readonly Stream[]): Promise<Map<Stream, bigint>> {
  const heads = await database().streamHead.findMany({ where: { stream: { in: [...streams] } } })
  const known = new Map<string, bigint>(heads.map(({ stream, sequence }) => [stream, sequence]))
  return new Map(streams.map((stream) => [stream, known.get(stream) ?? 0n]))
}

/** How many mutations there were: a number that another one moves, in whichever process. */
export async function readTurn(): Promise<bigint> {
  return (await database().changeHead.findUnique({ where: { id: TURN } }))?.sequence ?? 0n
}
