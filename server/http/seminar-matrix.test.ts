import { beforeAll, describe, expect, it } from 'vitest'
import { useTestDatabase } from '@/prisma/use-test-database'
import { makeInput, makeReply, newId, WORK } from '../annotation/annotation.fixture'
import { makeSeminarInput } from '../seminar/seminar.fixture'
import { Caller, readBody } from './api.fixture'
import {
  AMONG_TEACHERS,
  ASIDE,
  CLOSED,
  fill,
  guest,
  HIDDEN,
  inside,
  OF_SEMINAR,
  PEOPLE,
  SHARED,
  type Person,
  type Row,
  type Rows,
} from './seminar-matrix.cases'

const test = useTestDatabase()

let seminar = ''
const callers = {} as Record<Person, Caller>
const members = {} as Record<Person, string>

async function giveAccount(caller: Caller): Promise<void> {
  const { viewer } = await readBody(await caller.call('GET', '/api/session'))
  await test.database.user.update({
    where: { id: (viewer as { id: string }).id },
    data: { isAnonymous: false },
  })
}

/** A new seminar by somebody who has an account. */
async function open(caller: Caller): Promise<{ id: string; code: string }> {
  await giveAccount(caller)
  const id = newId()
  const made = await caller.call('PUT', `/api/seminars/${id}`, makeSeminarInput())
  const { join, me } = (await readBody(made)) as { join: { code: string }; me: { id: string } }
  members.teacher = me.id
  return { id, code: join.code }
}

beforeAll(async () => {
  for (const person of PEOPLE)
    callers[person] = person === 'nobody' ? new Caller() : await Caller.withSession()
  await open(callers.elsewhere)
  const { id, code } = await open(callers.teacher)
  seminar = id
  for (const person of ['student', 'classmate', 'assistant', 'former', 'removed', 'suspended'] as const) {
    const joined = await callers[person].call('POST', '/api/join', { code, displayName: person })
    expect(joined.status).toBe(201)
    members[person] = ((await readBody(joined)) as { me: { id: string } }).me.id
  }
  const change = async (person: Person, patch: object) =>
    expect(
      (await callers.teacher.call('PATCH', `/api/seminars/${id}/members/${members[person]}`, patch)).status,
    ).toBe(200)
  await change('assistant', { role: 'assistant' })
  await change('removed', { state: 'removed' })
  await change('suspended', { state: 'suspended' })
  await callers.former.call('POST', `/api/seminars/${id}/leave`, { notes: 'keep' })
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
        ['PUT', '/visit', undefined],
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

async function make(who: Person, input: Awaited<ReturnType<typeof makeInput>>): Promise<string> {
  const id = newId()
  const made = await callers[who].call('PUT', at(id), input)
  expect(made.status).toBe(201)
  return id
}

const question = async (layer: string) => makeInput({ layer: layer as 'private', meaning: 'question' })

const STATES: Record<
  string,
  { make: () => Promise<string>; layer: () => string; rows: Rows; skip?: string[] }
> = {
  'a question to all': {
    make: async () => make('student', await question(`seminar:${seminar}`)),
    layer: () => `seminar:${seminar}`,
    rows: SHARED,
  },
  'a hidden one': {
    make: async () => {
      const id = await make('student', await question(`seminar:${seminar}`))
      expect((await callers.assistant.call('PUT', at(id, '/hidden'), { reason: 'Yersiz.' })).status).toBe(200)
      return id
    },
    layer: () => `seminar:${seminar}`,
    rows: HIDDEN,
    skip: ['unhide'],
  },
  'one whose thread is closed': {
    make: async () => {
      const id = await make('student', await question(`seminar:${seminar}`))
      expect((await callers.assistant.call('PUT', at(id, '/locked'))).status).toBe(200)
      return id
    },
    layer: () => `seminar:${seminar}`,
    rows: CLOSED,
    skip: ['lock'],
  },
  'one among teachers': {
    make: async () => make('assistant', await question(`teachers:${seminar}`)),
    layer: () => `teachers:${seminar}`,
    rows: AMONG_TEACHERS,
  },
  'what is said to one alone': {
    make: async () => {
      const root = await make('student', await question(`seminar:${seminar}`))
      const layer = `seminar:${seminar}` as const
      return make('teacher', await makeReply(root, { layer, aside: true, stance: 'asks' }))
    },
    layer: () => `seminar:${seminar}`,
    rows: ASIDE,
  },
}

describe.each(Object.entries(STATES))('%s', (_, { make, layer, rows, skip = [] }) => {
  it('is for whom the matrix says', async () => {
    const id = await make()
    for (const [verb, ask] of Object.entries(OF_NOTE)) {
      if (skip.includes(verb)) continue
      const answered = await statusesOf((caller) => ask(caller, id, layer()))
      const expected = fill(rows[verb] ?? { else: 0 })
      expect([verb, answered]).toEqual([verb, expected])
    }
    const listed: Record<string, boolean> = {}
    for (const person of PEOPLE) {
      const page = await callers[person].call('GET', `/api/works/${WORK}/annotations?limit=2000`)
      listed[person] = (await page.text()).includes(id)
    }
    const expected = Object.entries(fill(rows['get'] ?? { else: 0 }))
    expect(listed).toEqual(Object.fromEntries(expected.map(([person, status]) => [person, status === 200])))
  })
})

describe('an archived seminar', () => {
  it('is read as before and written in by nobody; one’s own words may be taken back', async () => {
    const id = await make('student', await question(`seminar:${seminar}`))
    const now = await callers.teacher.call('GET', `/api/seminars/${seminar}`)
    const version = now.headers.get('etag') ?? ''
    const patch = { archived: true }
    const done = await callers.teacher.call('PATCH', `/api/seminars/${seminar}`, patch, {
      'if-match': version,
    })
    expect(done.status).toBe(200)
    const row = async (verb: string) =>
      statusesOf((caller) => OF_NOTE[verb]?.(caller, id, `seminar:${seminar}`) ?? fail())
    expect(await row('get')).toEqual(fill(inside(200)))
    for (const verb of ['react', 'reply', 'answered'])
      expect([verb, await row(verb)]).toEqual([verb, fill(inside(403, guest))])
    expect(await row('patch')).toEqual(fill(inside(404, { student: 403, ...guest })))
    expect(await row('delete')).toEqual(fill(inside(404, { student: 412, ...guest })))
    const { join } = await readBody(await callers.teacher.call('GET', `/api/seminars/${seminar}`))
    const input = { code: (join as { code: string }).code, displayName: 'Geç' }
    expect((await callers.visitor.call('POST', '/api/join', input)).status).toBe(404)
  })
})

function fail(): never {
  throw new Error('no such verb')
}
