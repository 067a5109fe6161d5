import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import { database } from '../db/database'
import type { PageIds, PageWish } from './list-notebook'

/** The newest first; of what was made in the same millisecond, the greater id. */
export async function findByTime(
  where: Prisma.AnnotationWhereInput,
  { after, take }: PageWish,
): Promise<PageIds> {
  const made = after && new Date(after.at)
  const later = after &&
    made && { OR: [{ createdAt: { lt: made } }, { createdAt: made, id: { lt: after.id } }] }
  const rows = await database().annotation.findMany({
    where: later ? { AND: [where, later] } : where,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take,
    select: { id: true },
  })
  return { ids: rows.map(({ id }) => id), total: await database().annotation.count({ where }) }
}
