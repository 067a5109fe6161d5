import 'server-only'
import type { Viewer } from '@/lib/session/viewer'
import type { AnnotationRecord } from '../annotation/annotation-record'
import type { DatabaseTransaction } from '../db/open-database'
import { findSeers } from './find-concerned'

/** Tells whoever asked that somebody else said their question is answered; that it is open again takes it back. */
export async function tellAnswered(
  transaction: DatabaseTransaction,
  viewer: Viewer,
  record: AnnotationRecord,
): Promise<void> {
  const key = { readerId: record.ownerId, annotationId: record.id }
  if (record.answeredAt === null) {
    await transaction.notice.deleteMany({ where: { ...key, kind: 'answered' } })
    return
  }
  if (record.ownerId === viewer.id) return
  const seers = await findSeers(transaction, record, [record.ownerId])
  if (!seers.has(record.ownerId)) return
  const news = { kind: 'answered', at: record.answeredAt, readAt: null }
  await transaction.notice.upsert({
    where: { readerId_annotationId: key },
    create: { ...key, ...news },
    update: news,
  })
}
