import 'server-only'
import { nameOf } from '@/lib/seminar/member'
import { isInside, mayJoin } from '@/lib/seminar/permissions'
import type { JoinKey, JoinPreview } from '@/lib/seminar/seminar'
import type { Viewer } from '@/lib/session/viewer'
import type { Side } from '@/lib/text/side'
import { database } from '../db/database'
import { findByKey } from './find-by-key'
import { standingOf } from './member-row'

/** What a code or a link lets into, and under what name one would stand there, before anybody joins. */
export async function previewJoin(input: { viewer: Viewer | null; key: JoinKey }): Promise<JoinPreview> {
  const { viewer, key } = input
  const seminar = await findByKey(database(), key)
  const member =
    viewer &&
    (await database().membership.findUnique({
      where: { seminarId_personId: { seminarId: seminar.id, personId: viewer.id } },
    }))
  const before = member && standingOf(member).state
  const teachers = await database().membership.findMany({
    where: { seminarId: seminar.id, role: 'teacher', state: 'active' },
    orderBy: [{ joinedAt: 'asc' }, { id: 'asc' }],
    select: { displayName: true, pseudonym: true },
  })
  const refused = mayJoin(viewer ?? { anonymous: true }, seminar, before)
  const { id, work, name, startsOn, endsOn, description, pseudonyms } = seminar
  return {
    ...{ id, work, name, lang: seminar.lang as Side, startsOn, endsOn, description, pseudonyms },
    teachers: teachers.flatMap((teacher) => nameOf(teacher) ?? []),
    admits: refused === null,
    // An archived one has no key: it was not found.
    refused: refused === 'join-unknown' ? null : refused,
    joined: member !== null && isInside(standingOf(member)),
  }
}
