import 'server-only'
import { seminarOf } from '@/lib/annotation/layer'
import { nameMentions, readMentions } from '@/lib/mention/mention'
import { toAnnotation, WHOLE, type AnnotationRecord } from '../annotation/annotation-record'
import type { DatabaseTransaction } from '../db/open-database'
import { renewNotices } from '../inbox/renew-notices'
import { renewSearchText } from '../search/renew-search-text'
import { keepMentions, toMentionRows } from './keep-mentions'

/**
 * Looks again at whom a thread names that has come from another layer (`from`) into its present one. A mention is of a
 * member: outside of their seminar it is a name and no more, and not even that where others than its writer read it. Who is
 * named and now may see it is told.
 */
export async function moveMentions(
  transaction: DatabaseTransaction,
  thread: string,
  from: string,
): Promise<void> {
  const records = await transaction.annotation.findMany({
    where: { thread, deletedAt: null, bodyText: { contains: '](mention:' } },
    include: WHOLE,
  })
  for (const before of records) {
    const record = seminarOf(before.layer) === seminarOf(from) ? before : await rewrite(transaction, before)
    const mentioned = record.mentions.map(({ member }) => member.id)
    await renewNotices(transaction, {
      record,
      mentioned,
      before: await listTold(transaction, record.id, mentioned),
    })
  }
}

async function rewrite(
  transaction: DatabaseTransaction,
  record: AnnotationRecord,
): Promise<AnnotationRecord> {
  const { id, layer } = record
  const { body } = toAnnotation(record, { id: record.ownerId })
  const nobody = new Map(record.mentions.map(({ member }) => [member.id, null]))
  const left = body && {
    ...body,
    text:
      nobody.size === 0
        ? body.text
        : readMentions(layer === 'private' ? body.text : nameMentions(body.text, nobody)),
  }
  const kept = await keepMentions(transaction, layer, left)
  await transaction.mention.deleteMany({ where: { annotationId: id } })
  const now = await transaction.annotation.update({
    where: { id },
    data: { bodyText: kept.body?.text ?? null, mentions: { create: toMentionRows(kept.mentioned) } },
    include: WHOLE,
  })
  await renewSearchText(transaction, toAnnotation(now, { id: now.ownerId }))
  return now
}

/** Those of some memberships whose people have a notice of an annotation already. */
async function listTold(
  transaction: DatabaseTransaction,
  annotationId: string,
  mentioned: readonly string[],
): Promise<string[]> {
  const rows = await transaction.membership.findMany({
    where: { id: { in: [...mentioned] }, person: { notices: { some: { annotationId } } } },
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}
