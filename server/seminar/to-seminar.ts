import 'server-only'
import { nameOf } from '@/lib/seminar/member'
import { actingRole, mayManage, mayWriteInSeminar } from '@/lib/seminar/permissions'
import type { Seminar } from '@/lib/seminar/seminar'
import type { Side } from '@/lib/text/side'
import { standingOf, type MemberRow, type Reading } from './member-row'

/** A seminar as one of its members is told of it. */
export async function toSeminar(reading: Reading, row: MemberRow): Promise<Seminar> {
  const { seminar } = row
  const standing = standingOf(row)
  const members = await reading.membership.count({
    where: { seminarId: seminar.id, state: { in: ['active', 'suspended'] } },
  })
  const { id, work, name, startsOn, endsOn, description, pseudonyms, nameOnly, version } = seminar
  return {
    ...{ id, work, name, lang: seminar.lang as Side, startsOn, endsOn, description, nameOnly, pseudonyms },
    archivedAt: seminar.archivedAt?.toISOString() ?? null,
    version,
    createdAt: seminar.createdAt.toISOString(),
    updatedAt: seminar.updatedAt.toISOString(),
    me: {
      id: row.id,
      name: nameOf(row),
      displayName: row.displayName,
      role: actingRole(standing),
      suspended: standing.state === 'suspended',
      writes: mayWriteInSeminar(standing, seminar),
    },
    members,
    join: mayManage(standing) ? { code: seminar.code, link: seminar.link } : null,
  }
}
