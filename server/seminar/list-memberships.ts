import 'server-only'
import { layerOf } from '@/lib/annotation/layer'
import type { MemberState } from '@/lib/seminar/member'
import { actingRole, mayWriteInSeminar } from '@/lib/seminar/permissions'
import type { Membership, Role } from '@/lib/session/viewer'
import { database } from '../db/database'

/** The seminars somebody is in, as the rules of annotations look at them. */
export async function listMemberships(personId: string): Promise<Membership[]> {
  const rows = await database().membership.findMany({
    where: { personId, state: { in: ['active', 'suspended'] } },
    orderBy: { seminarId: 'asc' },
    include: { seminar: { select: { work: true, archivedAt: true } } },
  })
  return rows.map(({ id, seminarId, seminar, ...row }) => {
    const standing = { role: row.role as Role, state: row.state as MemberState }
    return {
      id,
      layer: layerOf(seminarId),
      work: seminar.work,
      role: actingRole(standing),
      writes: mayWriteInSeminar(standing, seminar),
    }
  })
}
