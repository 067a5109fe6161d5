import 'server-only'
import { makeSeminarInput } from '../seminar/seminar.fixture'

/** Everybody who may ask; `elsewhere` teaches another seminar, `former` has left this one. */
export const PEOPLE = [
  ...(['nobody', 'visitor', 'student', 'classmate', 'assistant', 'teacher'] as const),
  ...(['elsewhere', 'former', 'removed', 'suspended'] as const),
] as const
export type Person = (typeof PEOPLE)[number]

/** Who gets what; whoever is not named gets what `else` says. */
export type Row = Partial<Record<Person, number>> & { else: number }

/** A row of which all who are in the seminar get the same, and others are told that there is none. */
export const inside = (status: number, rest: Partial<Row> = {}): Row => ({
  ...{ student: status, classmate: status, assistant: status, teacher: status, suspended: status },
  else: 404,
  ...rest,
})

/** What a row says of each. */
export const fill = (row: Row) =>
  Object.fromEntries(PEOPLE.map((person) => [person, row[person] ?? row.else]))

/** A request, with `{seminar}` and a member where they are named. */
type Asked = readonly [method: string, path: string, body?: unknown, headers?: Record<string, string>]

const AT = '/api/seminars/{seminar}'
const FORM = '/api/forms/seminars/{seminar}'
const STALE = { 'if-match': '"9"' }

/** Only a teacher may, of those who are inside. */
const taught = (status: number) => inside(403, { teacher: status, nobody: 401 })

/** What may be asked of a seminar by anybody; nothing of it changes what the next is answered. */
export const OF_SEMINAR: Record<string, { asked: Asked; row: Row }> = {
  getSeminar: { asked: ['GET', AT], row: inside(200) },
  listMembers: { asked: ['GET', `${AT}/members`], row: inside(200) },
  listFlagged: { asked: ['GET', `${AT}/flagged`], row: inside(403, { assistant: 200, teacher: 200 }) },
  listLog: { asked: ['GET', `${AT}/log`], row: inside(403, { teacher: 200 }) },
  putSeminar: { asked: ['PUT', AT, makeSeminarInput()], row: inside(422, { teacher: 200, nobody: 401 }) },
  patchSeminar: { asked: ['PATCH', AT, { name: 'Başka' }, STALE], row: taught(412) },
  patchMember: { asked: ['PATCH', `${AT}/members/{student}`, { role: 'student' }], row: taught(200) },
  'patchMember of another seminar': {
    asked: ['PATCH', `${AT}/members/{stranger}`, { role: 'student' }],
    row: taught(404),
  },
  renewKeys: { asked: ['POST', `${AT}/keys`], row: taught(200) },
  'leaveSeminar, ill said': {
    asked: ['POST', `${AT}/leave`, { notes: 'burn' }],
    row: { nobody: 401, else: 422 },
  },
  visitSeminar: { asked: ['PUT', `${AT}/visit`], row: inside(200, { nobody: 401 }) },
  changeSeminarForm: {
    asked: ['POST', FORM, { name: 'Başka', lang: 'tr', version: '9' }],
    row: taught(412),
  },
  archiveSeminarForm: {
    asked: ['POST', `${FORM}/archive`, { archived: '1', version: '9' }],
    row: taught(412),
  },
  renewKeysForm: { asked: ['POST', `${FORM}/keys`, {}], row: taught(200) },
  changeMemberForm: { asked: ['POST', `${FORM}/members/{student}`, { deed: 'student' }], row: taught(200) },
  'leaveSeminarForm, ill said': {
    asked: ['POST', `${FORM}/leave`, { notes: 'burn' }],
    row: { nobody: 401, else: 422 },
  },
}

/** For each thing that is asked of an annotation. */
export type Rows = Record<string, Row>

const reading = { get: inside(200), history: inside(200) }
/** Without a session nothing is changed. */
export const guest = { nobody: 401 }

const TEAM = { assistant: 200, teacher: 200, ...guest }

/** A question that a student asked all. */
export const SHARED: Rows = {
  ...reading,
  react: inside(200, { suspended: 403, ...guest }),
  answered: inside(403, { student: 200, teacher: 200, ...guest }),
  reply: inside(201, { suspended: 403, ...guest }),
  aside: inside(403, { teacher: 201, ...guest }),
  flag: inside(200, { student: 403, ...guest }),
  dismiss: inside(403, TEAM),
  lock: inside(403, TEAM),
  unhide: inside(403, TEAM),
  move: inside(404, { student: 412, ...guest }),
  patch: inside(404, { student: 412, ...guest }),
  delete: inside(404, { student: 412, ...guest }),
}

const only = (people: Person[], status: number): Row => ({
  ...Object.fromEntries(people.map((person) => [person, status])),
  ...guest,
  else: 404,
})
const readBy = (people: Person[]): Row => ({ ...only(people, 200), nobody: 404 })

const SEERS: Person[] = ['student', 'assistant', 'teacher']

/** The same, hidden. */
export const HIDDEN: Rows = {
  get: readBy(SEERS),
  history: readBy(SEERS),
  react: only(SEERS, 403),
  answered: { ...only(['student', 'teacher'], 200), assistant: 403 },
  // Nothing is written there by who is suspended, whether there is something to answer or not.
  reply: { ...only(SEERS, 403), suspended: 403 },
  aside: { ...only(SEERS, 403), suspended: 403 },
  flag: { ...only(['assistant', 'teacher'], 200), student: 403 },
  dismiss: { ...only(['assistant', 'teacher'], 200), student: 403 },
  lock: { ...only(['assistant', 'teacher'], 200), student: 403 },
  // It is left hidden for the others: see below.
  unhide: only(['student'], 403),
  move: only(['student'], 412),
  patch: only(['student'], 412),
  delete: only(['student'], 412),
}

const AMONG: Person[] = ['assistant', 'teacher']

/** A question of an assistant among the teachers. */
export const AMONG_TEACHERS: Rows = {
  get: readBy(AMONG),
  history: readBy(AMONG),
  react: only(AMONG, 200),
  answered: only(AMONG, 200),
  reply: only(AMONG, 201),
  aside: only(AMONG, 403),
  flag: only(AMONG, 403),
  dismiss: only(AMONG, 403),
  lock: only(AMONG, 403),
  unhide: only(AMONG, 403),
  move: only(['assistant'], 412),
  patch: only(['assistant'], 412),
  delete: only(['assistant'], 412),
}

const PAIR: Person[] = ['student', 'teacher']

/** What the teacher said to the student alone. */
export const ASIDE: Rows = {
  get: readBy(PAIR),
  history: readBy(PAIR),
  react: only(PAIR, 200),
  answered: { ...only(['teacher'], 200), student: 403 },
  reply: { ...only(PAIR, 201), suspended: 403 },
  aside: { ...only(PAIR, 201), suspended: 403 },
  flag: { ...only(['student'], 200), teacher: 403 },
  dismiss: { ...only(['teacher'], 200), student: 403 },
  lock: only(PAIR, 403),
  unhide: { ...only(['teacher'], 200), student: 403 },
  move: only(['teacher'], 412),
  patch: only(['teacher'], 412),
  delete: only(['teacher'], 412),
}

/** The question to all, in a thread that was closed. */
export const CLOSED: Rows = {
  ...SHARED,
  react: inside(403, TEAM),
  reply: inside(403, { assistant: 201, teacher: 201, ...guest }),
  // It is left closed for the others.
  lock: inside(403, { assistant: 403, teacher: 403, ...guest }),
  move: inside(404, { student: 403, ...guest }),
  patch: inside(404, { student: 403, ...guest }),
}
