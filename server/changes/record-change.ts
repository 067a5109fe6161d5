import 'server-only'
import { streamsOf, type Told } from '@/lib/annotation/streams'
import type { DatabaseTransaction } from '../db/open-database'
import { takeSequences } from './change-sequence'

/** What the log needs to know of an annotation. */
export type Recorded = Told & { readonly id: string }

/**
 * Writes down that the annotation changed, in every stream that tells of it, in place of its earlier change there: a stream
 * holds the newest of each. Where it was `before` in other streams, those are told this once that it is there no more.
 */
export async function recordChange(
  transaction: DatabaseTransaction,
  annotation: Recorded,
  before: Told = annotation,
): Promise<void> {
  const { id: annotationId, work } = annotation
  for (const stream of new Set([...streamsOf(before), ...streamsOf(annotation)])) {
    const sequence = await takeSequences(transaction, stream)
    await transaction.change.upsert({
      where: { stream_annotationId: { stream, annotationId } },
      create: { stream, sequence, annotationId, work },
      update: { sequence },
    })
  }
}
