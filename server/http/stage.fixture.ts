import 'server-only'
import { v7 } from 'uuid'
import type { TestDatabase } from '@/prisma/test-database'
import type { Database } from '../db/open-database'
import type { AnnotationInput } from '@/lib/annotation/annotation'
import type { PublicStanding, Viewer } from '@/lib/session/viewer'
import { makeInput, makeReply, newId } from '../annotation/annotation.fixture'
import { putAnnotation } from '../annotation/put-annotation'
import { changeSettings } from '../host/settings'
import { setHidden } from '../moderation/set-hidden'
import { joinSeminar } from '../seminar/join-seminar'
import { listMemberships } from '../seminar/list-memberships'
import { putSeminar } from '../seminar/put-seminar'
import { makeSeminarInput } from '../seminar/seminar.fixture'
import { cookiesOf } from '../session/session.fixture'
import { Caller } from './api.fixture'
import { Snapshot } from './snapshot.fixture'

/**
 * Everybody who may ask. All but nobody, the visitor and the classmate have an account; `elsewhere` teaches another seminar
 * on the same work, `former` has left this one.
 */
export const PEOPLE = [
  ...(['nobody', 'visitor', 'account', 'student', 'classmate', 'assistant', 'teacher'] as const),
  ...(['elsewhere', 'former', 'removed', 'suspended', 'host'] as const),
] as const

export type Person = (typeof PEOPLE)[number]

/** A note for each layer and state, each with a word of its own in it, which is looked for in what is answered. */
export const SECRETS = ['private', 'shared', 'hidden', 'teachers', 'aside', 'public', 'veiled'] as const

export type Secret = (typeof SECRETS)[number]

/** What stands in the body of a secret. */
export const wordOf = (secret: Secret) => `söz-${secret}`

const READ_BY: Record<Secret, readonly Person[]> = {
  private: ['student'],
  shared: ['student', 'classmate', 'assistant', 'teacher', 'suspended'],
  hidden: ['student', 'assistant', 'teacher'],
  teachers: ['assistant', 'teacher'],
  aside: ['student', 'teacher'],
  public: PEOPLE,
  veiled: ['account', 'host'],
}

/** Whether somebody may read a secret, said without the rules that are tried. */
export const mayRead = (person: Person, secret: Secret) => READ_BY[secret].includes(person)

/** Who wrote it. */
export const WRITERS: Record<Secret, Person> = {
  ...{ private: 'student', shared: 'student', hidden: 'student', teachers: 'assistant', aside: 'teacher' },
  ...{ public: 'account', veiled: 'account' },
}

/** A class, its seminar, its notes and who looks on from outside, to be tried over HTTP. */
export interface Stage {
  /** A person’s browser, with their session, however it was left. */
  as: (person: Person) => Caller
  seminar: string
  /** By which it is joined. */
  code: string
  cookies: Record<Person, string | null>
  /** The ids of the people’s accounts and of their memberships; empty where there is none. */
  ids: Record<Person, string>
  members: Record<Person, string>
  notes: Record<Secret, string>
  snapshot: Snapshot
}

type Parts = Omit<Stage, 'as' | 'seminar' | 'code' | 'snapshot'>

/** Sets the stage, without HTTP; what is done on it is taken back by `snapshot.restore`. */
export async function setStage(test: Pick<TestDatabase, 'database' | 'file'>): Promise<Stage> {
  const { database } = test
  const made = { cookies: {}, ids: {}, members: {}, notes: {} } as Parts
  await changeSettings({ publicLayer: 'on' }, '')
  for (const person of PEOPLE) made.cookies[person] = await enter(database, made, person)
  await putSeminar({ viewer: await viewerOf(made, 'elsewhere'), id: newId(), input: makeSeminarInput() })
  const id = newId()
  const opened = await putSeminar({ viewer: await viewerOf(made, 'teacher'), id, input: makeSeminarInput() })
  made.members.teacher = opened.seminar.me.id
  const code = opened.seminar.join?.code ?? ''
  for (const person of Object.keys(JOINED) as (keyof typeof JOINED)[]) {
    const viewer = await viewerOf(made, person)
    const { seminar } = await joinSeminar({ viewer, input: { code, displayName: person } })
    made.members[person] = seminar.me.id
  }
  for (const [person, columns] of Object.entries(JOINED))
    await database.membership.update({ where: { id: made.members[person as Person] }, data: columns })
  await writeNotes(made, id)
  const as = (person: Person) => new Caller(made.cookies[person])
  return { ...made, as, seminar: id, code, snapshot: Snapshot.take(test) }
}

/** What has become of those who have joined. */
const JOINED = {
  ...{ student: {}, classmate: {}, assistant: { role: 'assistant' } },
  ...{ former: { state: 'left' }, removed: { state: 'removed' }, suspended: { state: 'suspended' } },
} as const satisfies Partial<Record<Person, object>>

const ANONYMOUS: readonly Person[] = ['visitor', 'classmate']

/** A person’s row, and the cookies of a session of theirs. */
async function enter(database: Database, { ids, members }: Pick<Stage, 'ids' | 'members'>, person: Person) {
  members[person] = ''
  ids[person] = person === 'nobody' ? '' : v7()
  if (person === 'nobody') return null
  const id = ids[person]
  const isAnonymous = ANONYMOUS.includes(person)
  await database.user.create({
    data: { id, name: `Adı ${person}`, email: `${id}@example.org`, isAnonymous, isHost: person === 'host' },
  })
  return cookiesOf(id)
}

async function viewerOf({ ids }: Pick<Stage, 'ids'>, person: Person): Promise<Viewer> {
  const inPublic: PublicStanding = person === 'host' ? 'moderates' : 'writes'
  const anonymous = ANONYMOUS.includes(person)
  return { id: ids[person], anonymous, inPublic, memberships: await listMemberships(ids[person]) }
}

async function writeNotes(made: Parts, seminar: string): Promise<void> {
  const layer = `seminar:${seminar}` as const
  const write = async (secret: Secret, input: AnnotationInput) => {
    made.notes[secret] = newId()
    const body = { text: `Burada ${wordOf(secret)} var.`, lang: 'tr' as const }
    const viewer = await viewerOf(made, WRITERS[secret])
    await putAnnotation({ viewer, id: made.notes[secret], input: { ...input, body }, match: null })
  }
  const note = (layer: string) => makeInput({ layer: layer as 'private', meaning: 'question' })
  await write('private', await note('private'))
  await write('shared', await note(layer))
  await write('hidden', await note(layer))
  await write('teachers', await note(`teachers:${seminar}`))
  await write('aside', await makeReply(made.notes.shared, { layer, aside: true, stance: 'asks' }))
  await write('public', await note('public'))
  await write('veiled', await note('public'))
  const reason = 'Yersiz.'
  await setHidden({ viewer: await viewerOf(made, 'teacher'), id: made.notes.hidden, reason })
  await setHidden({ viewer: await viewerOf(made, 'host'), id: made.notes.veiled, reason })
}
