import 'server-only'
import { layerOf } from '@/lib/annotation/layer'
import type { MemberState } from '@/lib/seminar/member'
import { actingRole, mayWriteInSeminar } from '@/lib/seminar/permissions'
import type { Membership, Role } from '@/lib/session/viewer'
import type { Prisma } from '@/prisma/generated/client'
import { database } from '../db/database'

/** The seminars somebody is in, as the rules of annotations look at them. */
export async function listMemberships(personId: string): Promise<Membership[]> {
  return (await listMembershipsOf({ personId })).get(personId) ?? []
}

/** Those of everybody for whom the condition holds, by the person; who is in no seminar is not among them. */
export async function listMembershipsOf(
  where: Prisma.MembershipWhereInput,
): Promise<Map<string, Membership[]>> {
  const rows = await database().membership.findMany({
    where: { AND: [where], state: { in: ['active', 'suspended'] } },
    orderBy: { seminarId: 'asc' },
    select: {
      ...{ id: true, personId: true, seminarId: true, role: true, state: true },
      seminar: { select: { work: true, archivedAt: true } },
    },
  })
  const found = new Map<string, Membership[]>()
  for (const row of rows) found.set(row.personId, [...(found.get(row.personId) ?? []), toMembership(row)])
  return found
}

/** A row of somebody who is in a seminar, as the rules look at it. */
export function toMembership({ id, seminarId, seminar, ...row }: MembershipRow): Membership {
  const standing = { role: row.role as Role, state: row.state as MemberState }
  return {
    id,
    layer: layerOf(seminarId),
    work: seminar.work,
    role: actingRole(standing),
    writes: mayWriteInSeminar(standing, seminar),
  }
}

interface MembershipRow {
  id: string
  seminarId: string
  role: string
  state: string
  seminar: { work: string; archivedAt: Date | null }
}
