import 'server-only'
import type { DatabaseTransaction } from '../db/open-database'
import { takeSequences } from './change-sequence'

/** How many rows are written at once. */
const AT_ONCE = 500

/**
 * Tells another reader of the private notes of one, in the order in which they changed, before the notes become theirs:
 * a page of theirs that is open somewhere learns of them. Call it in one’s turn.
 */
export async function moveStream(transaction: DatabaseTransaction, from: string, to: string): Promise<void> {
  const [old, stream] = [`person:${from}`, `person:${to}`] as const
  const changes = await transaction.change.findMany({ where: { stream: old }, orderBy: { sequence: 'asc' } })
  await transaction.change.deleteMany({ where: { stream: old } })
  await transaction.streamHead.deleteMany({ where: { stream: old } })
  if (changes.length === 0) return
  const first = await takeSequences(transaction, stream, changes.length)
  const moved = changes.map((change, at) => ({ ...change, stream, sequence: first + BigInt(at) }))
  for (let from = 0; from < moved.length; from += AT_ONCE)
    await transaction.change.createMany({ data: moved.slice(from, from + AT_ONCE) })
}
