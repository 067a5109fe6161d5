import 'server-only'
import type { Ending } from '@/lib/live/live-event'
import { seminarOf, teachersOf } from '@/lib/annotation/layer'
import type { Membership } from '@/lib/session/viewer'
import { database } from '../db/database'
import { listMembershipsOf } from '../seminar/list-memberships'
import type { LiveConnection, Listening } from './live-connection'
import { inParts } from './read-news'

/** What a listener is in the seminars they listen to. Where it changes, all they hold is to be listed anew. */
function standing({ work, layers }: Listening, memberships: readonly Membership[]): string {
  const concerned = memberships.filter(
    (one) =>
      one.work === work &&
      (layers === null || layers.some((layer) => layer === one.layer || layer === teachersOf(one.layer))),
  )
  return JSON.stringify(concerned.map(({ id, role, writes }) => [id, role, writes]))
}

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
  for (const connection of connections) {
    const { listening } = connection
    const { id, memberships } = listening.viewer
    if (standing(listening, now.get(id) ?? []) !== standing(listening, memberships))
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
