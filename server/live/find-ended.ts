import 'server-only'
import type { Ending } from '@/lib/live/live-event'
import { seminarOf, teachersOf } from '@/lib/annotation/layer'
import type { Membership, PublicStanding } from '@/lib/session/viewer'
import { database } from '../db/database'
import { listMembershipsOf } from '../seminar/list-memberships'
import { findPublicStandings } from '../session/find-public-standing'
import type { LiveConnection, Listening } from './live-connection'
import { inParts } from './read-news'

/**
 * What a listener is in the seminars they listen to, and in public where they listen to that. Where it changes, all they hold
 * is to be listed anew.
 */
function standing(
  { work, layers }: Listening,
  memberships: readonly Membership[],
  inPublic: PublicStanding | undefined,
): string {
  const concerned = memberships.filter(
    (one) =>
      one.work === work &&
      (layers === null || layers.some((layer) => layer === one.layer || layer === teachersOf(one.layer))),
  )
  const standings = concerned.map(({ id, role, writes }) => [id, role, writes])
  return JSON.stringify([standings, hearsPublic(layers) ? inPublic : null])
}

const hearsPublic = (layers: Listening['layers']) => layers?.includes('public') ?? true

/**
 * Whoever is not any more what they were when they connected: removed, suspended, given another role, gone; and, where it
 * is asked for, those whose session has ended. To be asked after what is to be told was read: whoever was taken out before
 * it was committed is then among them.
 */
export async function findEnded(
  connections: readonly LiveConnection[],
  { sessions }: { sessions: boolean },
): Promise<Map<LiveConnection, Ending>> {
  const ended = new Map<LiveConnection, Ending>()
  const now = await readMemberships(connections)
  const inPublicNow = await readPublicStandings(connections)
  for (const connection of connections) {
    const { listening } = connection
    const { id, memberships, inPublic } = listening.viewer
    const before = standing(listening, memberships, inPublic)
    if (standing(listening, now.get(id) ?? [], inPublicNow.get(id)) !== before)
      ended.set(connection, 'cursor-unknown')
  }
  if (!sessions) return ended
  const live = await readSessions(connections.flatMap(({ listening }) => listening.session ?? []))
  for (const connection of connections) {
    const { session } = connection.listening
    if (session !== null && !live.has(session)) ended.set(connection, 'signed-out')
  }
  return ended
}

/** By the seminars that are listened to: fewer than the people. Who listens to all may have joined another one. */
async function readMemberships(connections: readonly LiveConnection[]): Promise<Map<string, Membership[]>> {
  const seminars = new Set<string>()
  const people = new Set<string>()
  for (const { listening } of connections) {
    if (listening.layers === null) people.add(listening.viewer.id)
    const named = listening.layers ?? listening.viewer.memberships.map(({ layer }) => layer)
    for (const layer of named) seminars.add(seminarOf(layer) ?? '')
  }
  const found = new Map<string, Membership[]>()
  const add = (all: ReadonlyMap<string, Membership[]>) => {
    for (const [person, list] of all) {
      const known = found.get(person) ?? []
      const fresh = list.filter(({ id }) => !known.some((one) => one.id === id))
      found.set(person, [...known, ...fresh].sort(byLayer))
    }
  }
  seminars.delete('')
  for (const part of inParts([...seminars])) add(await listMembershipsOf({ seminarId: { in: part } }))
  for (const part of inParts([...people])) add(await listMembershipsOf({ personId: { in: part } }))
  return found
}

async function readPublicStandings(
  connections: readonly LiveConnection[],
): Promise<Map<string, PublicStanding>> {
  const people = new Set<string>()
  for (const { listening } of connections) if (hearsPublic(listening.layers)) people.add(listening.viewer.id)
  const found = new Map<string, PublicStanding>()
  for (const part of inParts([...people]))
    for (const [id, one] of await findPublicStandings(part)) found.set(id, one)
  return found
}

/** As they are always listed. */
const byLayer = (a: Membership, b: Membership) => (a.layer < b.layer ? -1 : 1)

async function readSessions(ids: readonly string[]): Promise<Set<string>> {
  const live = new Set<string>()
  for (const part of inParts([...new Set(ids)])) {
    const rows = await database().session.findMany({
      where: { id: { in: part }, expiresAt: { gt: new Date() } },
      select: { id: true },
    })
    for (const { id } of rows) live.add(id)
  }
  return live
}
