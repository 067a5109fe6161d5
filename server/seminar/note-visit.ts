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
  if (me.visitAt !== null && isRecent(me.visitAt, now)) return
  await database().membership.update({ where: { id: me.id }, data: lookIn(me, now) })
}

/** The same of each seminar of the viewer’s whose notes they open; other layers are nothing to it. */
export async function noteVisits(viewer: Viewer | null, layers: readonly Layer[]): Promise<void> {
  for (const id of seminarsIn(viewer, layers)) await noteVisit({ viewer, id })
}

/** Writes down that the viewer, who heard what came in these layers, does so no more: until now nothing is new to them. */
export async function noteLeaving(viewer: Viewer, layers: readonly Layer[]): Promise<void> {
  const now = new Date()
  for (const seminarId of seminarsIn(viewer, layers)) {
    const me = await database().membership.findFirst({ where: { seminarId, personId: viewer.id } })
    if (!me?.visitAt || isRecent(me.visitAt, now)) continue
    await database().membership.update({ where: { id: me.id }, data: { visitAt: now } })
  }
}

const isRecent = (at: Date, now: Date) => now.getTime() - at.getTime() < OFTEN

function seminarsIn(viewer: Viewer | null, layers: readonly Layer[]): string[] {
  return (viewer?.memberships ?? [])
    .filter(({ layer }) => layers.includes(layer))
    .flatMap(({ layer }) => seminarOf(layer) ?? [])
}
