import 'server-only'
import type { DatabaseTransaction } from '../db/open-database'

/**
 * Gives the notices of one reader to another who turns out to be the same person, once the notes are given. Of what both
 * were told, the other one’s notice stays; of what one of them wrote the other needs not be told any more.
 */
export async function moveNotices(transaction: DatabaseTransaction, from: string, to: string): Promise<void> {
  const held = await transaction.notice.findMany({ where: { readerId: from } })
  for (const { annotationId, kind, at, readAt } of held) {
    const key = { readerId: to, annotationId }
    await transaction.notice.upsert({
      where: { readerId_annotationId: key },
      create: { ...key, kind, at, readAt },
      update: {},
    })
  }
  await transaction.notice.deleteMany({
    where: {
      OR: [{ readerId: from }, { readerId: to, kind: { not: 'answered' }, annotation: { ownerId: to } }],
    },
  })
}
