import 'server-only'
import { nameOf, type Member, type MemberList } from '@/lib/seminar/member'
import { ROLES } from '@/lib/seminar/role'
import { isInside, mayManage } from '@/lib/seminar/permissions'
import type { Viewer } from '@/lib/session/viewer'
import { database } from '../db/database'
import { getMembership, standingOf } from './member-row'

/**
 * Who is in a seminar of the viewer’s, as far as it is theirs to know: to all but teachers those who are in it now, by the
 * name they stand under there; to teachers also who that is, and who left, was suspended or removed.
 */
export async function listMembers(input: { viewer: Viewer | null; id: string }): Promise<MemberList> {
  const me = await getMembership(database(), input.viewer, input.id)
  const isTeacher = mayManage(standingOf(me))
  const rows = await database().membership.findMany({ where: { seminarId: input.id } })
  const collator = new Intl.Collator(me.seminar.lang)
  const items = rows
    .filter((row) => isTeacher || isInside(standingOf(row)))
    .map((row): Member => {
      const { id, role, state } = standingOf(row)
      const displayName = row.displayName === '' ? null : row.displayName
      const known = isTeacher ? { displayName, state, joinedAt: row.joinedAt.toISOString() } : null
      return { id, name: nameOf(row), role, mine: id === me.id, known }
    })
    .sort(
      (a, b) =>
        ROLES.indexOf(a.role) - ROLES.indexOf(b.role) ||
        collator.compare(a.name ?? '', b.name ?? '') ||
        (a.id < b.id ? -1 : 1),
    )
  return { items }
}
