import { beforeEach, describe, expect, it, vi } from 'vitest'
import { makeInput } from '../annotation/annotation.fixture'
import { ROWS } from './access-matrix.cases'
import { fillPath, paramsOf, requestOf } from './requests.fixture'
import type { Route } from './route'
import { ROUTES } from './routes'
import { fill } from './seminar-matrix.cases'
import { mayRead, SECRETS, wordOf, type Person } from './stage.fixture'
import { useStage } from './use-stage.fixture'

const stage = useStage()

beforeEach(() => {
  vi.spyOn(console, 'log').mockReturnValue()
})

const named = (routes: readonly Route[]) =>
  routes.map((route) => [`${route.method} ${route.path}`, route] as const)

const MUTATIONS = ROUTES.filter(({ method }) => method !== 'GET')

/** Somebody to whom a route grants what is asked of it, as the access matrix says. */
function whoMay({ operation }: Route): Person {
  const row = fill(ROWS[operation] ?? { else: 404 })
  const order: Person[] = ['host', 'teacher', 'student', 'account', 'visitor', 'nobody']
  return order.find((person) => (row[person] ?? 404) < 300) ?? 'teacher'
}

const FOREIGN: Record<string, Record<string, string>> = {
  'a foreign page': { origin: 'https://evil.example' },
  'a page without an origin': { origin: 'null' },
  'a sub-domain': { origin: 'http://a.localhost:3000' },
  'another port': { origin: 'http://localhost:4000' },
  'the same name under https': { origin: 'https://localhost:3000.evil.example' },
  'a foreign page that hides its origin': { origin: '', 'sec-fetch-site': 'cross-site' },
  'a sibling': { 'sec-fetch-site': 'same-site' },
}

describe.each(named(MUTATIONS))('%s', (_, route) => {
  it('is refused to every foreign page, as JSON and as a form, and changes nothing', async () => {
    const { path, body, headers } = await requestOf(route, stage)
    const form = new URLSearchParams(
      Object.entries((body ?? {}) as Record<string, unknown>).map(([name, value]) => [name, String(value)]),
    ).toString()
    const caller = () => stage.as(whoMay(route))
    for (const foreign of Object.values(FOREIGN)) {
      const json = await caller().call(route.method, path, body, { ...headers, ...foreign })
      const type = { 'content-type': 'application/x-www-form-urlencoded' }
      const sent = await caller().call(route.method, path, form, { ...headers, ...type, ...foreign })
      expect([json.status, sent.status, foreign]).toEqual([403, 403, foreign])
    }
    expect(stage.snapshot.changed()).toEqual([])
  })
})

/** Everything that stands for one object somewhere: notes, seminars, members, people, sessions. */
async function listIds(): Promise<string[]> {
  const others = { userId: { notIn: OUTSIDE.map((person) => stage.ids[person]) } }
  const sessions = await stage.database.session.findMany({ where: others, select: { id: true } })
  const seminars = await stage.database.seminar.findMany({ select: { id: true } })
  const people = Object.values(stage.ids).filter((id) => id !== '')
  const members = Object.values(stage.members).filter((id) => id !== '')
  const all = [...sessions, ...seminars].map(({ id }) => id)
  return [...Object.values(stage.notes), ...all, ...people, ...members]
}

/** Those to whom nothing on the stage belongs but their own account. */
const OUTSIDE = ['nobody', 'visitor', 'former', 'removed'] as const satisfies Person[]

/** Who belongs to something there, and owns none of what is asked for. */
const OTHERS = ['classmate', 'suspended', 'elsewhere', 'host'] as const satisfies Person[]

/** The ids of what there is, one of each kind where all of a kind are alike to who asks. */
function listSomeIds(): string[] {
  const { seminar, notes, ids, members } = stage
  return [seminar, ...Object.values(notes), ids.student, members.student]
}

/** Whether something of what a route is about is theirs to ask for under an id; what is done with it the matrices say. */
function isKnown(person: Person, id: string): boolean {
  const secret = SECRETS.find((one) => stage.notes[one] === id)
  if (secret !== undefined) return mayRead(person, secret)
  return id === stage.seminar && mayRead(person, 'shared')
}

const WITH_IDS = ROUTES.filter(({ path }) => /\{(?:id|member)\}/u.test(path))

/** Under an id that is free one makes something of one’s own. */
const TAKES: Record<string, () => string[]> = {
  putAnnotation: () => Object.values(stage.notes),
  putSeminar: () => [stage.seminar],
}

/** The requests to a route with an id in each place that has one. */
async function asksFor(route: Route, id: string) {
  const { body, headers } = await requestOf(route, stage)
  const own = paramsOf(route, stage)
  const all = route.path.includes('{member}')
    ? [
        { ...own, id },
        { ...own, member: id },
      ]
    : [{ ...own, id }]
  const sent = route.operation === 'putAnnotation' ? await makeInput() : body
  return all.map((params) => ({ path: fillPath(route.path, params), body: sent, headers }))
}

describe.each(named(WITH_IDS))('%s', (_, route) => {
  it('gives nobody anything under an id that is not theirs to know, and changes nothing', async () => {
    const all = TAKES[route.operation]?.() ?? (await listIds())
    const some = TAKES[route.operation]?.() ?? listSomeIds()
    for (const person of [...OUTSIDE, ...OTHERS]) {
      for (const id of person === 'former' ? all : some) {
        for (const { path, body, headers } of await asksFor(route, id)) {
          const response = await stage.as(person).call(route.method, path, body, headers)
          const text = await response.text()
          const isGranted = response.status < 300
          if (!isKnown(person, id)) expect([person, path, isGranted]).toEqual([person, path, false])
          const found = SECRETS.filter((secret) => text.includes(wordOf(secret)))
          expect(found.filter((secret) => !mayRead(person, secret))).toEqual([])
          if (isGranted && route.method !== 'GET') stage.snapshot.restore()
        }
      }
    }
    expect(stage.snapshot.changed()).toEqual([])
  })
})

it('an id of somebody else’s is of no use in a form', async () => {
  const ids = await listIds()
  for (const route of MUTATIONS.filter(({ form }) => form)) {
    const row = fill(ROWS[route.operation] ?? { else: 404 })
    const { path, body } = await requestOf(route, stage)
    for (const person of ['visitor', 'former'] as const) {
      // Of what anybody may do only the end of a session is about one that is named.
      if ((row[person] ?? 404) < 300 && route.operation !== 'endSession') continue
      for (const id of ids) {
        await stage.as(person).call('POST', path, { ...(body as object), id, annotation: id })
        if (route.path.startsWith('/api/account/sign')) break
      }
    }
    expect([route.operation, stage.snapshot.changed()]).toEqual([route.operation, []])
  }
})

/** What only the server says of anything. */
const SET_BY_SERVER = {
  ...{ author: { id: 'x', name: 'Başkası' }, mine: true, ownerId: 'x', owner: 'x', version: 99 },
  ...{ memberId: 'x', member: 'x', thread: 'x', depth: 9, stands: true, veiled: false, mayTeach: true },
  ...{ createdAt: '2020-01-01T00:00:00.000Z', updatedAt: '2020-01-01T00:00:00.000Z', deletedAt: null },
  ...{ editedAt: null, hiddenAt: null, hiddenFor: null, hidden: null, lockedAt: null, locked: false },
  ...{ answered: { at: '2020-01-01T00:00:00.000Z', by: 'teacher' }, answeredAt: null, answeredBy: 'teacher' },
  ...{ asideTo: 'x', fingerprint: 'x', reactions: [], isHost: true, isAnonymous: false, anonymous: false },
  ...{ code: 'BCDF-2345', link: 'x', archivedAt: null, me: { role: 'teacher' }, known: {}, personId: 'x' },
  ...{ userId: 'x', emailVerified: true, departed: 'kept', publicLayer: 'off', openers: 'anyone' },
  ...{ joinedAt: '2020-01-01T00:00:00.000Z', pseudonym: 'Kara Kedi', foldedName: 'x', inPublic: 'moderates' },
  ...{ seminarId: 'x', role: 'teacher', state: 'active', id: 'x', email: 'x@example.org', sequence: 99 },
} as const

/** The rows that say who somebody is and what is whose; what is drawn or counted anew each time is left out. */
function standing(): string {
  const rows = stage.snapshot.rowsOf([
    ...(['Annotation', 'Membership', 'Seminar', 'User', 'Setting', 'Flag', 'Reaction'] as const),
  ])
  const drawn = new Map<string, string>()
  const known = JSON.stringify([stage.ids, stage.members, stage.notes, stage.seminar])
  const mask = (id: string) => (known.includes(id) ? id : (drawn.get(id) ?? set(id)))
  const set = (id: string) => drawn.set(id, `new-${drawn.size}`).get(id) ?? ''
  const DRAWN = ['code', 'link', 'email', 'foldedName', 'fingerprint']
  return JSON.stringify(rows, (key, value: unknown) => (DRAWN.includes(key) ? null : value))
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/gu, mask)
    .replace(/\d{4}-\d\d-\d\d[T ][\d:.]+(?:Z|[+-][\d:]+)/gu, (at) => (known.includes(at) ? at : 'now'))
}

const SENT = MUTATIONS.filter(({ body }) => body !== undefined)

describe.each(named(SENT))('%s', (_, route) => {
  it('takes nothing from a body that only the server says', async () => {
    const asked = await requestOf(route, stage)
    const body = asked.body as Record<string, unknown>
    const send = (more: object) =>
      stage.as(whoMay(route)).call(route.method, asked.path, { ...more, ...body }, asked.headers)
    const plain = await send({})
    const before = standing()
    stage.snapshot.restore()
    const fields = Object.entries(route.form ? asTexts(SET_BY_SERVER) : SET_BY_SERVER).filter(
      ([name]) => !(name in body) && !isOwnField(route, name),
    )
    const all = await send(Object.fromEntries(fields))
    if (all.status < 400) {
      expect(all.status).toBe(plain.status)
      expect(standing()).toBe(before)
    } else {
      expect(stage.snapshot.changed()).toEqual([])
      // Together they are refused; so is each alone.
      for (const [name, value] of fields) {
        const { status } = await send({ [name]: value })
        const isHarmless = status >= 400 || standing() === before
        expect([name, isHarmless]).toEqual([name, true])
        if (status < 400) stage.snapshot.restore()
      }
    }
    stage.snapshot.restore()
  })
})

/** As forms can say it. */
const asTexts = (fields: object) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)]))

/** Fields that a route is there to set, for whom it grants that. */
const OWN: Record<string, readonly string[]> = {
  changeSettings: ['publicLayer', 'openers'],
  nameTeacher: ['id', 'email'],
  endSession: ['id'],
  joinSeminar: ['link'],
  patchMember: ['role', 'state'],
}

const isOwnField = ({ operation }: Route, name: string) => OWN[operation]?.includes(name) ?? false
