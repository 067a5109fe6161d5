import 'server-only'
import type { AnnotationRecord } from '../annotation/annotation-record'
import type { DatabaseTransaction } from '../db/open-database'
import { findConcerned, findSeers } from './find-concerned'

/** A live annotation that was written, and whom it named before, and names now, as memberships. */
interface Written {
  record: AnnotationRecord
  /** Null where it was not there before: then all are told whom it concerns. */
  before: readonly string[] | null
  mentioned: readonly string[]
}

/**
 * Makes the notices of an annotation what it now asks for, in the transaction that writes it. It is told to those who may
 * see it then. An edit tells only those whom it newly names; who is named no more is told no more.
 */
export async function renewNotices(
  transaction: DatabaseTransaction,
  { record, before, mentioned }: Written,
): Promise<void> {
  const { id: annotationId } = record
  const concerned = await findConcerned(transaction, record, mentioned)
  for (const { readerId, kind } of await transaction.notice.findMany({
    where: { annotationId, kind: { not: 'answered' } },
  })) {
    const key = { readerId_annotationId: { readerId, annotationId } }
    const wanted = concerned.get(readerId)
    if (wanted === undefined) await transaction.notice.delete({ where: key })
    else if (kind === 'mention') await transaction.notice.update({ where: key, data: { kind: wanted } })
  }
  const isNews = await findNews(transaction, { record, before, mentioned })
  const told = new Map(
    [...concerned].filter(([reader, kind]) => isNews(reader) && (!before || kind === 'mention')),
  )
  const seers = await findSeers(transaction, record, [...told.keys()])
  for (const [readerId, kind] of told) {
    if (!seers.has(readerId)) continue
    const news = { kind, at: record.updatedAt, readAt: null }
    await transaction.notice.upsert({
      where: { readerId_annotationId: { readerId, annotationId } },
      create: { readerId, annotationId, ...news },
      update: news,
    })
  }
}

/** Whether somebody is to be told: all of what is new, of what was there those whom it did not name. */
async function findNews(
  transaction: DatabaseTransaction,
  { record, before, mentioned }: Written,
): Promise<(reader: string) => boolean> {
  if (before === null) return () => true
  const newly = mentioned.filter((id) => !before.includes(id))
  const people = await findConcerned(transaction, record, newly)
  return (reader) => people.has(reader)
}
