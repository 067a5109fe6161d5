import 'server-only'
import { layerOf, type Layer } from '@/lib/annotation/layer'
import { SEMINAR_LIMITS } from '@/lib/seminar/limits'
import type { FlaggedList } from '@/lib/seminar/moderation'
import { mayModerate } from '@/lib/seminar/permissions'
import type { Viewer } from '@/lib/session/viewer'
import { toAnnotation, WHOLE } from '../annotation/annotation-record'
import { visibleWhere } from '../annotation/visible-where'
import { database } from '../db/database'
import { Problem } from '../problem'
import { getMembership, standingOf } from '../seminar/member-row'

/** What members of a seminar asked those who moderate to look at, as far as the viewer sees it. Not who asked. */
export async function listFlagged(input: { viewer: Viewer | null; id: string }): Promise<FlaggedList> {
  const { viewer, id } = input
  const me = await getMembership(database(), viewer, id)
  if (viewer === null || !mayModerate(standingOf(me))) throw new Problem('not-permitted')
  return listFlaggedIn(viewer, layerOf(id))
}

/** The same of a layer. Call it where a rule has allowed it. */
export async function listFlaggedIn(viewer: Viewer, layer: Layer): Promise<FlaggedList> {
  const records = await database().annotation.findMany({
    where: { layer, deletedAt: null, flags: { some: {} }, AND: visibleWhere(viewer) },
    include: { ...WHOLE, flags: { orderBy: { at: 'desc' } } },
    take: SEMINAR_LIMITS.log,
  })
  const latest = ({ flags }: (typeof records)[number]) => flags[0]?.at.getTime() ?? 0
  return {
    items: records
      .sort((a, b) => latest(b) - latest(a))
      .map((record) => ({
        annotation: toAnnotation(record, viewer),
        flags: record.flags.map(({ reason, at }) => ({ reason, at: at.toISOString() })),
      })),
  }
}
