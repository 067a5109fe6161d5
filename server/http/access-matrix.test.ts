import { describe, expect, it } from 'vitest'
import { useTestDatabase } from '@/prisma/use-test-database'
import { makeInput, newId, WORK } from '../annotation/annotation.fixture'
import { WEB_CONTEXT } from '@/lib/annotation/web-vocabulary'
import { Ear } from '../live/ear.fixture'
import { liveHub } from '../live/live-hub'
import { readArchive } from '../portable/archive.fixture'
import { makeSeminarInput } from '../seminar/seminar.fixture'
import { Caller, readBody } from './api.fixture'
import type { Route } from './route'
import { ROUTES } from './routes'

const test = useTestDatabase()

type Person = 'nobody' | 'owner' | 'another'

/** What each person gets: a status, and for lists how many of the owner's annotations are in the answer. */
interface Row {
  nobody: Outcome
  owner: Outcome
  another: Outcome
  /** Finds the owner's annotations in a list. */
  count?: (body: Record<string, unknown>) => number
}
type Outcome = number | { status: number; sees: number }

const inItems = (body: Record<string, unknown>) => (body['items'] as unknown[]).length
const inNotes = (body: Record<string, unknown>) => inItems(body['notes'] as Record<string, unknown>)
const inCollection = (body: Record<string, unknown>) => body['total'] as number

const inArchive = (files: Record<string, unknown>) =>
  (JSON.parse(String(files['notlar.jsonld'])) as { total: number }).total

const alike = (status: number): Row => ({ nobody: status, owner: status, another: status })
const list = (count: Row['count'] & object): Row => ({
  nobody: { status: 200, sees: 0 },
  owner: { status: 200, sees: 1 },
  another: { status: 200, sees: 0 },
  count,
})

/** A route without a row fails. `another` is a reader with a session of their own. */
const MATRIX: Record<string, Row> = {
  getSession: alike(200),
  makeSession: { nobody: 201, owner: 200, another: 200 },
  // Here all are visitors, or nobody: what accounts may do stands in account/*.test.ts.
  signIn: alike(401),
  signUp: alike(200),
  resetPassword: alike(200),
  choosePassword: alike(401),
  signOut: alike(401),
  endSession: alike(401),
  changeProfile: alike(401),
  changePassword: alike(401),
  chooseNoticeMail: alike(401),
  deleteAccount: alike(401),
  // No provider is named here.
  goToUniversity: alike(404),
  comeFromUniversity: alike(404),
  becomeHost: alike(401),
  changeSettings: alike(404),
  nameTeacher: alike(404),
  moderatePublic: alike(404),
  listPublicFlags: alike(404),
  listHostLog: alike(404),
  listAnnotations: list(inItems),
  listChanges: list(inItems),
  // What is told before the line is cut; live/*.test.ts follows it.
  listen: list(inItems),
  getRevision: alike(200),
  getAnnotation: { nobody: 404, owner: 200, another: 404 },
  putAnnotation: { nobody: 401, owner: 201, another: 404 },
  patchAnnotation: { nobody: 401, owner: 200, another: 404 },
  deleteAnnotation: { nobody: 401, owner: 200, another: 404 },
  getHistory: { nobody: 404, owner: 200, another: 404 },
  addReaction: { nobody: 401, owner: 200, another: 404 },
  removeReaction: { nobody: 401, owner: 200, another: 404 },
  markAnswered: { nobody: 401, owner: 200, another: 404 },
  unmarkAnswered: { nobody: 401, owner: 200, another: 404 },
  hideAnnotation: { nobody: 401, owner: 403, another: 404 },
  unhideAnnotation: { nobody: 401, owner: 403, another: 404 },
  lockThread: { nobody: 401, owner: 403, another: 404 },
  unlockThread: { nobody: 401, owner: 403, another: 404 },
  flagAnnotation: { nobody: 401, owner: 403, another: 404 },
  dismissFlags: { nobody: 401, owner: 403, another: 404 },
  // The owner teaches a seminar under the same id; seminar-matrix.test.ts asks its members.
  listSeminars: list(inItems),
  getSeminar: { nobody: 404, owner: 200, another: 404 },
  putSeminar: { nobody: 401, owner: 200, another: 404 },
  patchSeminar: { nobody: 401, owner: 200, another: 404 },
  renewKeys: { nobody: 401, owner: 200, another: 404 },
  listMembers: { nobody: 404, owner: 200, another: 404 },
  patchMember: { nobody: 401, owner: 200, another: 404 },
  leaveSeminar: { nobody: 401, owner: 422, another: 404 },
  listLog: { nobody: 404, owner: 200, another: 404 },
  listFlagged: { nobody: 404, owner: 200, another: 404 },
  previewJoin: alike(404),
  joinSeminar: { nobody: 401, owner: 404, another: 404 },
  // Nobody has told anybody anything here; server/inbox asks who is told what.
  listInbox: alike(200),
  readInbox: { nobody: 401, owner: 200, another: 200 },
  visitSeminar: { nobody: 401, owner: 200, another: 404 },
  // What the forms of the pages lead to is the same verbs.
  openSeminarForm: alike(403),
  joinSeminarForm: alike(404),
  changeSeminarForm: { nobody: 401, owner: 200, another: 404 },
  archiveSeminarForm: { nobody: 401, owner: 200, another: 404 },
  renewKeysForm: { nobody: 401, owner: 200, another: 404 },
  leaveSeminarForm: { nobody: 401, owner: 422, another: 404 },
  changeMemberForm: { nobody: 401, owner: 200, another: 404 },
  moderateForm: { nobody: 401, owner: 404, another: 404 },
  // Whoever has the key of a mail; nobody here has one.
  stopNotices: alike(404),
  exportNotes: list(inCollection),
  importNotes: { nobody: 401, owner: 200, another: 200 },
  takeEverything: list(inArchive),
  deleteEverything: { nobody: 401, owner: 200, another: 200 },
  listNotebook: list(inItems),
  search: list(inNotes),
  getHealth: alike(200),
  getOpenApi: alike(200),
}

/** What a valid request of the route carries. */
async function request(route: Route): Promise<[unknown, Record<string, string>]> {
  if (route.operation === 'putAnnotation') return [await makeInput({ meaning: 'question' }), {}]
  if (route.operation === 'patchAnnotation') return [{ meaning: 'doubt' }, { 'if-match': '"1"' }]
  if (route.operation === 'deleteAnnotation') return [undefined, { 'if-match': '"1"' }]
  const body = BODIES[route.operation]
  if (body !== undefined) return [body, route.match === undefined ? {} : { 'if-match': '"1"' }]
  if (route.operation === 'importNotes') return [EMPTY_FILE, {}]
  if (route.operation === 'deleteEverything') return [{ confirm: 'delete-everything' }, {}]
  if (route.method === 'POST' && route.path.startsWith('/api/account/')) return [ACCOUNT_FIELDS, {}]
  return [undefined, {}]
}

/** What every form of an account finds what it asks for in. */
const ACCOUNT_FIELDS = {
  email: 'nobody@example.org',
  password: 'kuru yaprak, ıslak taş',
  name: 'Işık',
  link: 'none',
  confirm: 'SİL',
  code: 'none',
  openers: 'named',
  mail: 'daily',
}

const EMPTY_FILE = { '@context': WEB_CONTEXT, type: 'AnnotationCollection', first: { items: [] } }

const FORM = { name: 'Bahar okumaları', lang: 'tr' }

const BODIES: Record<string, unknown> = {
  hideAnnotation: { reason: 'Yersiz.' },
  flagAnnotation: { reason: 'Bak.' },
  putSeminar: makeSeminarInput(),
  patchSeminar: { description: 'Okuyoruz.' },
  patchMember: { role: 'teacher' },
  leaveSeminar: { notes: 'keep' },
  previewJoin: { code: 'BCDF-2345' },
  joinSeminar: { code: 'BCDF-2345', displayName: 'Ayşe' },
  readInbox: {},
  openSeminarForm: { ...FORM, id: newId(), work: WORK, displayName: 'Öğretmen' },
  joinSeminarForm: { code: 'BCDF-2345', displayName: 'Ayşe' },
  changeSeminarForm: { ...FORM, version: '1' },
  archiveSeminarForm: { archived: '1', version: '1' },
  renewKeysForm: {},
  leaveSeminarForm: { notes: 'keep' },
  changeMemberForm: { deed: 'teacher' },
  moderateForm: { annotation: newId(), deed: 'keep' },
  stopNotices: { key: 'none' },
}

/** What a route cannot be asked without. */
const QUERIES: Record<string, string> = { exportNotes: '?format=jsonld', search: '?q=bunu' }

const read = (response: Response): Promise<Record<string, unknown>> => {
  const type = response.headers.get('content-type') ?? ''
  if (type.startsWith('text/event-stream')) return readEvents(response)
  return type === 'application/zip' ? readArchive(response) : readBody(response)
}

/** What is told to whoever begins to listen, until all that is there is told. */
async function readEvents(response: Response): Promise<Record<string, unknown>> {
  const ear = Ear.on(response)
  await liveHub().settled()
  await new Promise(setImmediate)
  await ear.cut()
  return { items: ear.all('change') }
}

/** A new owner with one annotation, a question, and one seminar; and whoever asks. */
async function setUp(person: Person): Promise<{ id: string; caller: Caller; member: string }> {
  const id = newId()
  const owner = await Caller.withSession()
  await test.database.user.updateMany({ data: { isAnonymous: false } })
  const { me } = await readBody(await owner.call('PUT', `/api/seminars/${id}`, makeSeminarInput()))
  const { id: member } = me as { id: string }
  // Opening a seminar took an account; what an account alone may do is tried beside the routes of accounts.
  await test.database.user.updateMany({ data: { isAnonymous: true } })
  await owner.call('PUT', `/api/annotations/${id}`, await makeInput({ meaning: 'question' }))
  if (person === 'owner') return { id, caller: owner, member }
  return { id, member, caller: person === 'nobody' ? new Caller() : await Caller.withSession() }
}

describe.each(ROUTES.map((route) => [`${route.method} ${route.path}`, route] as const))('%s', (_, route) => {
  it.each(['nobody', 'owner', 'another'] as const)('answers %s as the matrix says', async (person) => {
    const row = MATRIX[route.operation]
    if (row === undefined) throw new Error(`${route.operation} has no row in the access matrix`)
    const { id, caller, member } = await setUp(person)
    const params: Record<string, string> = { id, work: WORK, revision: '1', kind: 'striking', member }
    const path = route.path.replace(/\{(\w+)\}/gu, (_, name: string) => params[name] ?? '')
    const [body, headers] = await request(route)
    const response = await caller.call(route.method, path + (QUERIES[route.operation] ?? ''), body, headers)
    const expected = row[person]
    expect(response.status).toBe(typeof expected === 'number' ? expected : expected.status)
    const answer = await read(response)
    if (typeof expected !== 'number') expect(row.count?.(answer)).toBe(expected.sees)
    const text = JSON.stringify(answer)
    if (person !== 'owner') expect(text).not.toContain('Bunu bir daha')
  })
})

describe('the matrix', () => {
  it('has a row for each route and for nothing else', () => {
    expect(Object.keys(MATRIX).sort()).toEqual(ROUTES.map(({ operation }) => operation).sort())
  })
})
