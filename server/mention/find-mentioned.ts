import 'server-only'
import { seminarOf } from '@/lib/annotation/layer'
import { listMentioned } from '@/lib/mention/mention'
import type { Prisma } from '@/prisma/generated/client'
import type { Reading } from '../seminar/member-row'

/** Members of the seminar of a layer, whom texts name; in the order of their ids. In the private layer nobody is named. */
export async function findMentioned(
  reading: Reading,
  layer: string,
  texts: readonly string[],
): Promise<Prisma.MembershipGetPayload<object>[]> {
  const seminarId = seminarOf(layer)
  const ids = texts.flatMap(listMentioned)
  if (seminarId === null || ids.length === 0) return []
  return reading.membership.findMany({ where: { seminarId, id: { in: ids } }, orderBy: { id: 'asc' } })
}
