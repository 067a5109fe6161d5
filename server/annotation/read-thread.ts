import 'server-only'
import type { GuardedThread } from '@/lib/annotation/permissions'
import type { DatabaseTransaction } from '../db/open-database'
import type { AnnotationRecord } from './annotation-record'

/** What the rules look at before something is added to a thread: the annotation, and whether its thread is closed. */
export async function readThread(
  transaction: DatabaseTransaction,
  record: Omit<AnnotationRecord, 'targets' | 'tags' | 'reactions' | 'owner' | 'member' | 'mentions'>,
): Promise<GuardedThread> {
  if (record.replyTo === null) return { ...record, locked: record.lockedAt !== null }
  const root = await transaction.annotation.findUniqueOrThrow({
    where: { id: record.thread },
    select: { lockedAt: true },
  })
  return { ...record, locked: root.lockedAt !== null }
}
