import 'server-only'
import type { MemberStanding } from '@/lib/seminar/permissions'
import { isInside } from '@/lib/seminar/permissions'
import type { Viewer } from '@/lib/session/viewer'
import type { Prisma } from '@/prisma/generated/client'
import type { DatabaseTransaction } from '../db/open-database'
import { Problem } from '../problem'

/** A membership and its seminar. Only checked values are written, so they are not checked again. */
export type MemberRow = Prisma.MembershipGetPayload<{ include: { seminar: true } }>

/** What is read with: the database, or a transaction. */
export type Reading = Pick<DatabaseTransaction, 'membership' | 'seminar'>

/** What the rules look at of a row. */
export function standingOf({ id, role, state }: Pick<MemberRow, 'id' | 'role' | 'state'>): MemberStanding {
  return { id, role: role as MemberStanding['role'], state: state as MemberStanding['state'] }
}

/** The viewer in a seminar. `not-found` where there is none, or they are not in it. */
export async function getMembership(
  reading: Reading,
  viewer: Viewer | null,
  seminarId: string,
): Promise<MemberRow> {
  if (viewer === null) throw new Problem('not-found')
  const row = await reading.membership.findUnique({
    where: { seminarId_personId: { seminarId, personId: viewer.id } },
    include: { seminar: true },
  })
  if (row === null || !isInside(standingOf(row))) throw new Problem('not-found')
  return row
}

/** How many teach a seminar now. */
export function countTeachers(reading: Reading, seminarId: string): Promise<number> {
  return reading.membership.count({ where: { seminarId, role: 'teacher', state: 'active' } })
}
