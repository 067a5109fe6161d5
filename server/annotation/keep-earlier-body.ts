import 'server-only'
import type { Body } from '@/lib/annotation/annotation'
import { ANNOTATION_LIMITS } from '@/lib/annotation/limits'
import type { DatabaseTransaction } from '../db/open-database'
import type { AnnotationRecord } from './annotation-record'

/**
 * Keeps the body of an annotation (both are as `keepMentions` keeps them) that is about to say something else, and returns the column that tells of it. To put
 * words where there were none is no edit. To take the words away takes their history with them. Of too many earlier
 * bodies the first stays and the next ones go.
 */
export async function keepEarlierBody(
  transaction: DatabaseTransaction,
  { id: annotationId, bodyText, bodyLang }: Pick<AnnotationRecord, 'id' | 'bodyText' | 'bodyLang'>,
  after: Body | null,
  now: Date,
): Promise<{ editedAt?: Date | null }> {
  if (after === null) {
    await transaction.bodyVersion.deleteMany({ where: { annotationId } })
    return { editedAt: null }
  }
  if (bodyText === null || bodyLang === null || (bodyText === after.text && bodyLang === after.lang))
    return {}
  const kept = await transaction.bodyVersion.findMany({
    where: { annotationId },
    orderBy: { number: 'asc' },
    select: { number: true },
  })
  const numbers = kept.map(({ number }) => number)
  const surplus = numbers.slice(1, Math.max(1, numbers.length + 2 - ANNOTATION_LIMITS.history))
  await transaction.bodyVersion.deleteMany({ where: { annotationId, number: { in: surplus } } })
  await transaction.bodyVersion.create({
    data: { annotationId, number: (numbers.at(-1) ?? 0) + 1, text: bodyText, lang: bodyLang, until: now },
  })
  return { editedAt: now }
}
