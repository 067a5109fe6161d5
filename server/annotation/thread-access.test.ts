import { beforeAll, describe, expect, it } from 'vitest'
import { teachersOf, type Layer } from '@/lib/annotation/layer'
import type { Viewer } from '@/lib/session/viewer'
import { useTestDatabase } from '@/prisma/use-test-database'
import { listChanges } from '../changes/list-changes'
import { Problem } from '../problem'
import { makeMember, makeReader, makeReply, newId, newSeminar, save, WORK } from './annotation.fixture'
import { deleteAnnotation } from './delete-annotation'
import { getAnnotation } from './get-annotation'
import { getHistory } from './get-history'
import { listAnnotations } from './list-annotations'
import { patchAnnotation } from './patch-annotation'
import { setAnswered } from './set-answered'
import { setReaction } from './set-reaction'
import { THREAD_STATES, type ThreadState } from './thread-states.fixture'

useTestDatabase()

const PEOPLE = ['classmate', 'assistant', 'teacher', 'elsewhere', 'alone'] as const
type Person = (typeof PEOPLE)[number]

const seminar = newSeminar()
const people = new Map<Person, Viewer>()

beforeAll(async () => {
  people.set('classmate', await makeMember(seminar, 'student'))
  people.set('assistant', await makeMember(seminar, 'assistant'))
  people.set('teacher', await makeMember(seminar, 'teacher'))
  people.set('elsewhere', await makeMember(newSeminar(), 'teacher'))
  people.set('alone', await makeReader())
})

/** What another person than the writer may try. */
const VERBS = {
  get: (viewer: Viewer, id: string) => getAnnotation({ viewer, id }),
  history: (viewer: Viewer, id: string) => getHistory({ viewer, id }),
  react: (viewer: Viewer, id: string) => setReaction({ viewer, id, kind: 'thanks', on: true }),
  answered: (viewer: Viewer, id: string) => setAnswered({ viewer, id, answered: true }),
  reply: async (viewer: Viewer, id: string, layer: Layer) => save(viewer, await makeReply(id, { layer })),
  patch: (viewer: Viewer, id: string) => patchAnnotation({ viewer, id, patch: { tags: [] }, match: 1 }),
  remove: (viewer: Viewer, id: string) => deleteAnnotation({ viewer, id, match: 1 }),
} as const

type Verb = keyof typeof VERBS
type Row = Record<Verb, string>

const INVISIBLE: Row = {
  ...{ get: 'not-found', history: 'not-found', react: 'not-found', answered: 'not-found' },
  ...{ reply: 'not-found', patch: 'not-found', remove: 'not-found' },
}

/** What somebody gets who shares the layer; only teachers answer for good what they did not ask. */
function sharedRow({ isLive, asks }: ThreadState, person: Person): Row {
  const others = { patch: 'not-found', remove: 'not-found' }
  if (!isLive)
    return {
      ...{ get: 'ok', history: 'ok', react: 'gone', answered: 'gone', reply: 'parent-gone' },
      ...others,
    }
  const answered = !asks ? 'not-a-question' : person === 'teacher' ? 'ok' : 'not-permitted'
  return { get: 'ok', history: 'ok', react: 'ok', answered, reply: 'ok', ...others }
}

async function tryAll(viewer: Viewer, id: string, layer: Layer): Promise<Row> {
  const row: Partial<Row> = {}
  for (const verb of Object.keys(VERBS) as Verb[]) {
    row[verb] = await VERBS[verb](viewer, id, layer).then(
      () => 'ok',
      (error: unknown) => (error instanceof Problem ? error.code : 'fault'),
    )
  }
  return row as Row
}

/** What a reader finds in the list and in the changes of what was made after a moment. */
async function countSeen(viewer: Viewer, after: string, head: string) {
  const list = { viewer, work: WORK, limit: 200 }
  const { items } = await listAnnotations({ ...list, cursor: after })
  const changes = await listChanges({ ...list, since: head })
  return { listed: items.length, told: changes.items.length }
}

const headOf = async (viewer: Viewer) =>
  (await listAnnotations({ viewer, work: WORK, limit: 1, cursor: null })).head

const LAYERS = [
  { layer: seminar, writer: 'student', sharing: ['classmate', 'assistant', 'teacher'] },
  { layer: teachersOf(seminar), writer: 'assistant', sharing: ['assistant', 'teacher'] },
] as const

describe.each(LAYERS)('in $layer', ({ layer, writer, sharing }) => {
  it.each(Object.entries(THREAD_STATES))('%s is for whoever shares the layer', async (_, state) => {
    const after = newId()
    const heads = new Map<Person, string>()
    for (const [person, viewer] of people) heads.set(person, await headOf(viewer))
    const id = await state.make(await makeMember(seminar, writer), layer)
    for (const person of PEOPLE) {
      const viewer = people.get(person)
      if (!viewer) throw new Error(`${person} is not there`)
      const shares = sharing.some((one) => one === person)
      const { listed, told } = state
      expect([person, await countSeen(viewer, after, heads.get(person) ?? '')]).toEqual([
        person,
        shares ? { listed, told } : { listed: 0, told: 0 },
      ])
    }
    for (const person of PEOPLE) {
      const viewer = people.get(person)
      if (!viewer) continue
      const expected = sharing.some((one) => one === person) ? sharedRow(state, person) : INVISIBLE
      expect([person, await tryAll(viewer, id, layer)]).toEqual([person, expected])
    }
  })
})
