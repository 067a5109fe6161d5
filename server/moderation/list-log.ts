import 'server-only'
import { SEMINAR_LIMITS } from '@/lib/seminar/limits'
import type { ModerationKind, ModerationLog } from '@/lib/seminar/moderation'
import { mayManage } from '@/lib/seminar/permissions'
import type { Viewer } from '@/lib/session/viewer'
import { database } from '../db/database'
import { Problem } from '../problem'
import { getMembership, standingOf } from '../seminar/member-row'

/** What was done in a seminar by those who teach in it, the latest first; for its teachers. */
export async function listLog(input: { viewer: Viewer | null; id: string }): Promise<ModerationLog> {
  const me = await getMembership(database(), input.viewer, input.id)
  if (!mayManage(standingOf(me))) throw new Problem('not-permitted')
  const rows = await database().moderationEntry.findMany({
    where: { seminarId: input.id },
    orderBy: { id: 'desc' },
    take: SEMINAR_LIMITS.log,
  })
  return {
    items: rows.map(({ id, at, actorId, kind, annotationId, memberId, reason }) => ({
      ...{ id, at: at.toISOString(), actor: actorId, kind: kind as ModerationKind },
      ...{ annotation: annotationId, member: memberId, reason },
    })),
  }
}
