import 'server-only'

import { PEOPLE, type Person } from './stage.fixture'

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

/** What may be asked of a seminar beside what access-matrix asks; nothing of it changes what the next is answered. */
export const OF_SEMINAR: Record<string, { asked: Asked; row: Row }> = {
  patchSeminar: { asked: ['PATCH', AT, { name: 'Başka' }, STALE], row: taught(412) },
  'patchMember of another seminar': {
    asked: ['PATCH', `${AT}/members/{stranger}`, { role: 'student' }],
    row: taught(404),
  },
  'leaveSeminar, ill said': {
    asked: ['POST', `${AT}/leave`, { notes: 'burn' }],
    row: { nobody: 401, else: 422 },
  },
  changeSeminarForm: {
    asked: ['POST', FORM, { name: 'Başka', lang: 'tr', version: '9' }],
    row: taught(412),
  },
  archiveSeminarForm: {
    asked: ['POST', `${FORM}/archive`, { archived: '1', version: '9' }],
    row: taught(412),
  },
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

/** A student’s private question. */
export const PRIVATE: Rows = {
  get: readBy(['student']),
  history: readBy(['student']),
  react: only(['student'], 200),
  answered: only(['student'], 200),
  reply: only(['student'], 201),
  ...{ aside: only(['student'], 403), flag: only(['student'], 403), dismiss: only(['student'], 403) },
  ...{ lock: only(['student'], 403), unhide: only(['student'], 403) },
  ...{ move: only(['student'], 412), patch: only(['student'], 412), delete: only(['student'], 412) },
}

/** What a student asked all, and took back. Nothing answers it: it is not listed. */
export const DELETED: Rows = {
  ...reading,
  ...{ react: inside(410, guest), answered: inside(410, guest), flag: inside(410, guest) },
  reply: inside(410, { suspended: 403, ...guest }),
  aside: inside(410, { suspended: 403, ...guest }),
  ...{ dismiss: inside(410, guest), lock: inside(410, guest), unhide: inside(410, guest) },
  ...{ move: only(['student'], 410), patch: only(['student'], 410), delete: only(['student'], 200) },
  list: inside(404),
}

/** The question to all, in a seminar that is archived. */
export const ARCHIVED: Rows = {
  ...reading,
  ...{ react: inside(403, guest), answered: inside(403, guest), reply: inside(403, guest) },
  aside: inside(403, guest),
  flag: inside(200, { student: 403, ...guest }),
  dismiss: inside(403, TEAM),
  lock: inside(403, guest),
  unhide: inside(403, TEAM),
  ...{ move: only(['student'], 403), patch: only(['student'], 403), delete: only(['student'], 412) },
}

/** Of the public layer: who is not named sees it, and may not do this. */
const open = (rest: Partial<Row>): Row => ({ else: 403, ...guest, ...rest })

/** What every account does there, and nobody without one. */
const accounts = (status: number): Row => ({ else: status, visitor: 403, classmate: 403, ...guest })

const byWriter = (status: number) => only(['account'], status)

/** A question of an account to everybody. */
export const PUBLIC: Rows = {
  ...{ get: { else: 200 }, history: { else: 200 } },
  ...{ react: accounts(200), answered: open({ account: 200 }), reply: accounts(201), aside: open({}) },
  ...{ flag: { ...accounts(200), account: 403 }, dismiss: open({ host: 200 }) },
  ...{ lock: open({ host: 200 }), unhide: open({ host: 200 }) },
  ...{ move: byWriter(412), patch: byWriter(412), delete: byWriter(412) },
}

/** The same, hidden by the host. Whoever may not write there learns no more of it by trying. */
export const PUBLIC_HIDDEN: Rows = {
  ...{ get: readBy(['account', 'host']), history: readBy(['account', 'host']) },
  react: only(['account', 'host'], 403),
  answered: { ...byWriter(200), host: 403 },
  reply: only(['visitor', 'classmate', 'account', 'host'], 403),
  aside: only(['visitor', 'classmate', 'account', 'host'], 403),
  ...{ flag: { ...only(['host'], 200), account: 403 }, dismiss: { ...only(['host'], 200), account: 403 } },
  lock: { ...only(['host'], 200), account: 403 },
  ...{ move: byWriter(412), patch: byWriter(412), delete: byWriter(412) },
}

/** In a thread that the host has closed. */
export const PUBLIC_LOCKED: Rows = {
  ...PUBLIC,
  ...{ react: open({ host: 200 }), reply: open({ host: 201 }) },
  ...{ move: byWriter(403), patch: byWriter(403) },
}

/** Taken back. */
export const PUBLIC_DELETED: Rows = {
  ...{ get: { else: 200 }, history: { else: 200 }, list: { else: 404 } },
  ...Object.fromEntries(
    ['react', 'answered', 'flag', 'dismiss', 'lock', 'unhide'].map((verb) => [verb, { else: 410, ...guest }]),
  ),
  ...{ reply: accounts(410), aside: accounts(410) },
  ...{ move: byWriter(410), patch: byWriter(410), delete: byWriter(200) },
}

/** Where the host has closed the layer. */
export const PUBLIC_OFF: Rows = {
  ...{ get: readBy(['account']), history: readBy(['account']) },
  ...{ react: byWriter(403), answered: byWriter(403), reply: only([], 404), aside: only([], 404) },
  ...{ flag: byWriter(403), dismiss: byWriter(403), lock: byWriter(403), unhide: byWriter(403) },
  ...{ move: byWriter(412), patch: byWriter(403), delete: byWriter(412) },
}
