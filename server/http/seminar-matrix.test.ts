import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { useTestDatabase } from '@/prisma/use-test-database'
import { makeReply, newId, WORK } from '../annotation/annotation.fixture'
import { changeSettings } from '../host/settings'
import { readBody, type Caller } from './api.fixture'
import {
  AMONG_TEACHERS,
  ARCHIVED,
  ASIDE,
  CLOSED,
  DELETED,
  fill,
  HIDDEN,
  inside,
  OF_SEMINAR,
  PRIVATE,
  PUBLIC,
  PUBLIC_DELETED,
  PUBLIC_HIDDEN,
  PUBLIC_LOCKED,
  PUBLIC_OFF,
  SHARED,
  type Rows,
} from './seminar-matrix.cases'
import { PEOPLE, setStage, type Person, type Stage } from './stage.fixture'

const test = useTestDatabase()
let stage: Stage
let seminar = ''
let callers: Record<Person, Caller>
let members: Record<Person, string>

beforeAll(async () => {
  stage = await setStage(test)
  ;({ seminar, members } = stage)
  callers = Object.fromEntries(PEOPLE.map((person) => [person, stage.as(person)])) as typeof callers
})

afterEach(() => {
  stage.snapshot.restore()
})

afterAll(() => {
  stage.snapshot.close()
})

const statusesOf = async (ask: (caller: Caller) => Promise<Response>) =>
  Object.fromEntries(
    await Promise.all(PEOPLE.map(async (person) => [person, (await ask(callers[person])).status] as const)),
  )

describe('a seminar', () => {
  it.each(Object.entries(OF_SEMINAR))('%s', async (_, { asked: [method, path, body, headers], row }) => {
    const address = path.replace('{student}', members.student).replace('{stranger}', newId())
    const ask = (caller: Caller) => caller.call(method, address.replace('{seminar}', seminar), body, headers)
    expect(await statusesOf(ask)).toEqual(fill(row))
  })

  it('is not told from one that is not there, whatever is asked by whom it is not for', async () => {
    const strip = async (response: Response) => [response.status, await response.text()]
    for (const person of ['nobody', 'visitor', 'elsewhere', 'former', 'removed'] as const) {
      for (const [method, path, body] of [
        ['GET', '', undefined],
        ['GET', '/members', undefined],
        ['GET', '/flagged', undefined],
        ['GET', '/log', undefined],
        ['PATCH', '', { name: 'a' }],
        ['POST', '/keys', undefined],
        ['POST', '/leave', { notes: 'keep' }],
        ['PATCH', `/members/${members.student}`, { role: 'teacher' }],
      ] as const) {
        const ask = (id: string) =>
          callers[person].call(method, `/api/seminars/${id}${path}`, body, { 'if-match': '"1"' })
        expect(await strip(await ask(seminar))).toEqual(await strip(await ask(newId())))
      }
    }
  })

  it('lists itself to those who are in it', async () => {
    for (const person of PEOPLE) {
      const { items } = await readBody(await callers[person].call('GET', '/api/seminars'))
      const ids = (items as { id: string }[]).map(({ id }) => id)
      expect([person, ids.includes(seminar)]).toEqual([person, fill(inside(200))[person] === 200])
    }
  })

  it('takes nobody who was removed, and no foreign page', async () => {
    const { join } = await readBody(await callers.teacher.call('GET', `/api/seminars/${seminar}`))
    const { code } = join as { code: string }
    const input = { code, displayName: 'Yeniden' }
    expect((await callers.removed.call('POST', '/api/join', input)).status).toBe(403)
    expect((await callers.nobody.call('POST', '/api/join', input)).status).toBe(401)
    for (const origin of ['https://evil.example', 'null', 'http://a.localhost:3000']) {
      expect((await callers.visitor.call('POST', '/api/join', input, { origin })).status).toBe(403)
    }
    const preview = await callers.nobody.call('POST', '/api/join/preview', { code })
    expect(await readBody(preview)).toMatchObject({
      id: seminar,
      pseudonyms: false,
      admits: true,
      joined: false,
    })
    const unknown = await callers.visitor.call('POST', '/api/join/preview', { code: 'BCDF-2345' })
    expect((await readBody(unknown))['code']).toBe('join-unknown')
  })
})

const at = (id: string, rest = '') => `/api/annotations/${id}${rest}`

/** What may be asked of an annotation, those first that change nothing of it. */
const OF_NOTE: Record<string, (caller: Caller, id: string, layer: string) => Promise<Response>> = {
  get: (caller, id) => caller.call('GET', at(id)),
  history: (caller, id) => caller.call('GET', at(id, '/history')),
  react: (caller, id) => caller.call('PUT', at(id, '/reactions/agree')),
  answered: (caller, id) => caller.call('PUT', at(id, '/answered')),
  reply: async (caller, id, layer) =>
    caller.call('PUT', at(newId()), await makeReply(id, { layer: layer as 'private' })),
  aside: async (caller, id, layer) =>
    caller.call('PUT', at(newId()), await makeReply(id, { layer: layer as 'private', aside: true })),
  flag: (caller, id) => caller.call('PUT', at(id, '/flag'), { reason: 'Bak.' }),
  dismiss: (caller, id) => caller.call('DELETE', at(id, '/flag')),
  lock: (caller, id) => caller.call('DELETE', at(id, '/locked')),
  unhide: (caller, id) => caller.call('DELETE', at(id, '/hidden')),
  move: (caller, id) => caller.call('PATCH', at(id), { layer: 'private' }, { 'if-match': '"9"' }),
  patch: (caller, id) => caller.call('PATCH', at(id), { tags: ['a'] }, { 'if-match': '"9"' }),
  delete: (caller, id) => caller.call('DELETE', at(id), undefined, { 'if-match': '"9"' }),
}

interface State {
  /** Who wrote it, and the id. */
  of: () => string
  layer: () => string
  rows: Rows
  /** What has become of it, and of where it stands. */
  then?: () => Promise<unknown>
  /** What would undo that for those who ask next. */
  skip?: string[]
}

const inSeminar = () => `seminar:${seminar}`
const amongTeachers = () => `teachers:${seminar}`
const inPublic = () => 'public'

const set = (data: object, id: string) => test.database.annotation.update({ where: { id }, data })
const bury = (who: Person, id: string) =>
  callers[who].call('DELETE', at(id), undefined, { 'if-match': '"1"' })

/** Every layer, in every state that an annotation, or its seminar, can be in. */
const STATES: Record<string, State> = {
  'a private question': { of: () => stage.notes.private, layer: () => 'private', rows: PRIVATE },
  'a question to all': { of: () => stage.notes.shared, layer: inSeminar, rows: SHARED },
  'a hidden one': { of: () => stage.notes.hidden, layer: inSeminar, rows: HIDDEN, skip: ['unhide'] },
  'one whose thread is closed': {
    of: () => stage.notes.shared,
    ...{ layer: inSeminar, rows: CLOSED, skip: ['lock'] },
    then: () => set({ lockedAt: new Date() }, stage.notes.shared),
  },
  'a deleted one': {
    of: () => stage.notes.shared,
    ...{ layer: inSeminar, rows: DELETED },
    then: () => bury('student', stage.notes.shared),
  },
  'one in an archived seminar': {
    of: () => stage.notes.shared,
    ...{ layer: inSeminar, rows: ARCHIVED },
    then: () => test.database.seminar.update({ where: { id: seminar }, data: { archivedAt: new Date() } }),
  },
  'one among teachers': { of: () => stage.notes.teachers, layer: amongTeachers, rows: AMONG_TEACHERS },
  'what is said to one alone': { of: () => stage.notes.aside, layer: inSeminar, rows: ASIDE },
  'a public one': { of: () => stage.notes.public, layer: inPublic, rows: PUBLIC },
  'a public one that is hidden': {
    of: () => stage.notes.veiled,
    ...{ layer: inPublic, rows: PUBLIC_HIDDEN, skip: ['unhide'] },
  },
  'a public one whose thread is closed': {
    of: () => stage.notes.public,
    ...{ layer: inPublic, rows: PUBLIC_LOCKED, skip: ['lock'] },
    then: () => set({ lockedAt: new Date() }, stage.notes.public),
  },
  'a public one that is deleted': {
    of: () => stage.notes.public,
    ...{ layer: inPublic, rows: PUBLIC_DELETED },
    then: () => bury('account', stage.notes.public),
  },
  'a public one where the layer is closed': {
    of: () => stage.notes.public,
    ...{ layer: inPublic, rows: PUBLIC_OFF },
    then: () => changeSettings({ publicLayer: 'off' }, ''),
  },
}

describe.each(Object.entries(STATES))('%s', (_, { of, layer, rows, then, skip = [] }) => {
  it('is for whom the matrix says', async () => {
    await then?.()
    const id = of()
    const answered: Record<string, unknown> = {}
    const expected: Record<string, unknown> = {}
    for (const [verb, ask] of Object.entries(OF_NOTE)) {
      if (skip.includes(verb)) continue
      answered[verb] = await statusesOf((caller) => ask(caller, id, layer()))
      expected[verb] = fill(rows[verb] ?? { else: 0 })
    }
    expect(answered).toEqual(expected)
    const listed: Record<string, boolean> = {}
    for (const person of PEOPLE) {
      const page = await callers[person].call('GET', `/api/works/${WORK}/annotations?limit=2000`)
      const { items } = await readBody(page)
      listed[person] = (items as { id: string }[]).some((one) => one.id === id)
    }
    // A tombstone is listed where it is still answered.
    const isListed = ([person, status]: [string, number]) => [person, status === 200]
    const readers = Object.entries(fill(rows['list'] ?? rows['get'] ?? { else: 0 }))
    expect(listed).toEqual(Object.fromEntries(readers.map(isListed)))
  })
})

it('an archived seminar is joined by nobody', async () => {
  await test.database.seminar.update({ where: { id: seminar }, data: { archivedAt: new Date() } })
  const input = { code: stage.code, displayName: 'Geç' }
  expect((await callers.visitor.call('POST', '/api/join', input)).status).toBe(404)
})
