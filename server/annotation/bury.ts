import 'server-only'
import { recordChange } from '../changes/record-change'
import type { DatabaseTransaction } from '../db/open-database'
import { renewSearchText } from '../search/renew-search-text'
import { toBodyColumns, WHOLE, type AnnotationRecord } from './annotation-record'
import { renewStanding } from './renew-standing'

/**
 * Erases what a live annotation says and quotes, and leaves a tombstone, which the change log tells of. While a note is
 * still answered its tombstone keeps the targets, so that the thread has its place; they go with the last reply.
 */
export async function bury(
  transaction: DatabaseTransaction,
  { id, replyTo, thread }: AnnotationRecord,
): Promise<AnnotationRecord> {
  const now = new Date()
  await transaction.annotation.update({
    where: { id },
    data: {
      ...toBodyColumns(null),
      // It is made from the text, and a short text could be guessed from it.
      fingerprint: null,
      stance: null,
      editedAt: null,
      answeredAt: null,
      answeredBy: null,
      ...(replyTo !== null && { targets: { deleteMany: {} } }),
      tags: { deleteMany: {} },
      reactions: { deleteMany: {} },
      earlier: { deleteMany: {} },
      flags: { deleteMany: {} },
      mentions: { deleteMany: {} },
      notices: { deleteMany: {} },
      version: { increment: 1 },
      updatedAt: now,
      deletedAt: now,
    },
  })
  await renewStanding(transaction, thread, id)
  const record = await transaction.annotation.findUniqueOrThrow({ where: { id }, include: WHOLE })
  await recordChange(transaction, record)
  await renewSearchText(transaction, { id, body: null, targets: [], tags: [], deletedAt: now.toISOString() })
  return record
}
