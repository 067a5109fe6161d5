import 'server-only'
import { seminarOf, type Layer } from '@/lib/annotation/layer'
import { lookIn } from '@/lib/seminar/visit'
import type { Viewer } from '@/lib/session/viewer'
import { database } from '../db/database'
import { getMembership } from './member-row'

/** How often a visit is written down at most, in milliseconds. */
const OFTEN = 60_000

/** Writes down that the viewer looks into a seminar they are in: what is new is counted from their visit before. */
export async function noteVisit({ viewer, id }: { viewer: Viewer | null; id: string }): Promise<void> {
  const me = await getMembership(database(), viewer, id)
  const now = new Date()
  if (me.visitAt !== null && now.getTime() - me.visitAt.getTime() < OFTEN) return
  await database().membership.update({ where: { id: me.id }, data: lookIn(me, now) })
}

/** The same of each seminar of the viewer’s whose notes they open; other layers are nothing to it. */
export async function noteVisits(viewer: Viewer | null, layers: readonly Layer[]): Promise<void> {
  const ids = (viewer?.memberships ?? [])
    .filter(({ layer }) => layers.includes(layer))
    .flatMap(({ layer }) => seminarOf(layer) ?? [])
  for (const id of ids) await noteVisit({ viewer, id })
}
