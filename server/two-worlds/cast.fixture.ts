import 'server-only'
import type { SeminarLayer } from '@/lib/annotation/layer'
import type { PublicStanding, Viewer } from '@/lib/session/viewer'
import { makeReader } from '../annotation/annotation.fixture'
import { database } from '../db/database'
import { Caller } from '../http/api.fixture'
import { joinSeminar } from '../seminar/join-seminar'
import { again, joinAs, openSeminar } from '../seminar/seminar.fixture'
import { cookiesOf } from '../session/session.fixture'

/** Who writes and looks in a world; nobody only looks. `alone` is a visitor and `account` not, both in no seminar. */
export const PEOPLE = [
  ...(['teacher', 'coteacher', 'assistant', 'ayse', 'bora', 'suspended', 'both'] as const),
  ...(['elsewhere', 'former', 'alone', 'account', 'host', 'nobody'] as const),
] as const

export type Person = (typeof PEOPLE)[number]

/** Who has no account. */
const VISITORS: readonly Person[] = ['ayse', 'former', 'alone', 'nobody']

export interface Cast {
  /** As they are where the public layer is closed. */
  viewers: Record<Person, Viewer | null>
  /** Their browsers, each with a session. */
  callers: Record<Person, Caller>
  /** The seminar most are in, and another one on the same work. */
  one: SeminarLayer
  other: SeminarLayer
}

/** The people of all worlds and their two seminars: in one under pseudonyms, in the other not. */
export async function makeCast(): Promise<Cast> {
  const one = await openSeminar({ pseudonyms: true })
  const other = await openSeminar({ displayName: 'Başka' })
  const { code } = one.keys
  const both = await joinAs(other.keys.code, 'İkisinde')
  const viewers = {
    teacher: one.teacher,
    coteacher: await joinAs(code, 'Eş', { role: 'teacher' }),
    assistant: await joinAs(code, 'Yardımcı', { role: 'assistant' }),
    ayse: await joinAs(code, 'Ayşe'),
    bora: await joinAs(code, 'Bora'),
    suspended: await joinAs(code, 'Ara', { state: 'suspended' }),
    both: await joinToo(both, code),
    elsewhere: other.teacher,
    former: await joinAs(code, 'Eski', { state: 'left' }),
    alone: await makeReader(),
    account: await makeReader(),
    host: await makeReader(),
    nobody: null,
  }
  const callers = {} as Cast['callers']
  for (const person of PEOPLE) callers[person] = await enter(person, viewers[person])
  return { one: one.layer, other: other.layer, viewers, callers }
}

async function enter(person: Person, viewer: Viewer | null): Promise<Caller> {
  if (viewer === null) return new Caller()
  const isAnonymous = VISITORS.includes(person)
  const columns = { isAnonymous, isHost: person === 'host', name: `Adı ${person}` }
  await database().user.update({ where: { id: viewer.id }, data: columns })
  return new Caller(await cookiesOf(viewer.id))
}

async function joinToo(viewer: Viewer, code: string): Promise<Viewer> {
  await joinSeminar({ viewer, input: { code, displayName: 'İkisinde' } })
  return again(viewer)
}

/** Somebody as the rules look at them, while the public layer is open or closed. */
export function viewerOf({ viewers }: Cast, person: Person, isOpen: boolean): Viewer | null {
  const viewer = viewers[person]
  if (viewer === null) return null
  const anonymous = VISITORS.includes(person)
  return { ...viewer, anonymous, ...(isOpen && { inPublic: standingOf(person) }) }
}

function standingOf(person: Person): PublicStanding {
  if (person === 'host') return 'moderates'
  return VISITORS.includes(person) ? 'reads' : 'writes'
}
