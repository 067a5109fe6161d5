import 'server-only'
import { toAnnotation, WHOLE } from '../annotation/annotation-record'
import type { DatabaseTransaction } from '../db/open-database'
import { renewSearchText } from '../search/renew-search-text'

/** Lets what names these memberships be found by the names they have now, and no longer by those they had. */
export async function renameMentions(
  transaction: DatabaseTransaction,
  memberIds: readonly string[],
): Promise<void> {
  const records = await transaction.annotation.findMany({
    where: { mentions: { some: { memberId: { in: [...memberIds] } } } },
    include: WHOLE,
  })
  for (const record of records)
    await renewSearchText(transaction, toAnnotation(record, { id: record.ownerId }))
}

/** Lets what names one membership name another, which has come into its place. */
export async function replaceMentions(
  transaction: DatabaseTransaction,
  from: string,
  to: string,
): Promise<void> {
  const mentions = await transaction.mention.findMany({
    where: { memberId: from },
    include: { annotation: { select: { bodyText: true, earlier: true } } },
  })
  const renew = (text: string) => text.replaceAll(`](mention:${from})`, `](mention:${to})`)
  for (const { annotationId, annotation } of mentions) {
    const key = { annotationId, memberId: to }
    await transaction.mention.upsert({
      where: { annotationId_memberId: key },
      create: key,
      update: {},
    })
    const { bodyText, earlier } = annotation
    await transaction.annotation.update({
      where: { id: annotationId },
      data: { bodyText: bodyText === null ? null : renew(bodyText) },
    })
    for (const { number, text } of earlier)
      await transaction.bodyVersion.update({
        where: { annotationId_number: { annotationId, number } },
        data: { text: renew(text) },
      })
  }
  await transaction.mention.deleteMany({ where: { memberId: from } })
  await renameMentions(transaction, [to])
}
