import 'server-only'
import { guest, inside, type Row } from './seminar-matrix.cases'
import type { Person } from './stage.fixture'

/** For each thing that is asked of an annotation. */
export type Rows = Record<string, Row>

const reading = { get: inside(200), history: inside(200) }
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

/** Who gets what, of whoever may know of it; nobody else learns of it. */
export const only = (people: readonly Person[], status: number): Row => ({
  ...Object.fromEntries(people.map((person) => [person, status])),
  ...guest,
  else: 404,
})
export const readBy = (people: readonly Person[]): Row => ({ ...only(people, 200), nobody: 404 })

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
  unhide: { ...only(['assistant', 'teacher'], 200), student: 403 },
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

const CLASS: Person[] = ['student', 'classmate', 'assistant', 'teacher', 'suspended']

interface Buried {
  /** Who saw it, and who wrote it. */
  readers: readonly Person[]
  writer: Person
  /** Who may not write there, or not in that thread, and is told just that. */
  silent: readonly Person[]
}

/** What was taken back: its tombstone is there for those who saw it, and is not listed where nothing answers it. */
export function buried({ readers, writer, silent }: Buried, rest: Rows = {}): Rows {
  const gone = only(readers, 410)
  const said = { ...gone, ...Object.fromEntries(silent.map((person) => [person, 403])) }
  return {
    ...{ get: readBy(readers), history: readBy(readers), list: readBy([]) },
    ...{ react: gone, answered: gone, flag: gone, dismiss: gone, lock: gone, unhide: gone },
    ...{ reply: said, aside: said, move: only([writer], 410), patch: only([writer], 410) },
    delete: only([writer], 200),
    ...rest,
  }
}

const own = { writer: 'student', silent: ['suspended'] } as const

export const DELETED = buried({ ...own, readers: CLASS })
/** The same, while somebody’s answer to it stands. */
export const STANDING = buried({ ...own, readers: CLASS }, { list: readBy(CLASS), unhide: inside(403, TEAM) })
export const PRIVATE_DELETED = buried({ ...own, readers: ['student'], silent: [] })
export const HIDDEN_DELETED = buried({ ...own, readers: SEERS, silent: ['suspended', ...SEERS] })
/** That, while somebody’s answer stands below: it can be shown again with its place, by those who moderate alone. */
export const HIDDEN_STANDING: Rows = {
  ...HIDDEN_DELETED,
  ...{ list: readBy(SEERS), unhide: { ...only(['assistant', 'teacher'], 200), student: 403 } },
}
export const CLOSED_DELETED = buried(
  { ...own, readers: CLASS, silent: ['student', 'classmate', 'suspended'] },
  { move: only(['student'], 403), patch: only(['student'], 403) },
)
export const AMONG_TEACHERS_DELETED = buried({ readers: AMONG, writer: 'assistant', silent: [] })
export const ASIDE_DELETED = buried({ readers: PAIR, writer: 'teacher', silent: ['suspended'] })

/** In a seminar that is archived nothing is written any more; it is read, flagged, hidden and taken back. */
function archived(rows: Rows, readers: readonly Person[], writer: Person): Rows {
  const still = only(readers, 403)
  return {
    ...rows,
    ...{ react: still, answered: still, reply: inside(403, guest), aside: inside(403, guest), lock: still },
    ...{ move: only([writer], 403), patch: only([writer], 403), delete: only([writer], 412) },
  }
}

export const ARCHIVED = archived(SHARED, CLASS, 'student')
export const HIDDEN_ARCHIVED = archived(HIDDEN, SEERS, 'student')
export const ASIDE_ARCHIVED = archived(ASIDE, PAIR, 'teacher')
export const AMONG_TEACHERS_ARCHIVED: Rows = {
  ...archived(AMONG_TEACHERS, AMONG, 'assistant'),
  ...{ reply: only(AMONG, 403), aside: only(AMONG, 403) },
}

/** What was said to one alone, hidden: they see it no more. */
export const ASIDE_HIDDEN: Rows = {
  ...{ get: readBy(['teacher']), history: readBy(['teacher']) },
  ...{ react: only(['teacher'], 403), answered: only(['teacher'], 200) },
  ...{ reply: only(['teacher', 'suspended'], 403), aside: only(['teacher', 'suspended'], 403) },
  ...{ flag: only(['teacher'], 403), dismiss: only(['teacher'], 200), lock: only(['teacher'], 403) },
  unhide: only(['teacher'], 200),
  ...{ move: only(['teacher'], 412), patch: only(['teacher'], 412), delete: only(['teacher'], 412) },
}

const onlyTeachers: Row = { ...only(['student', 'suspended'], 403), teacher: 201 }

/** The same in a thread that was closed. */
export const ASIDE_CLOSED: Rows = {
  ...ASIDE,
  react: { ...only(['teacher'], 200), student: 403 },
  ...{ reply: onlyTeachers, aside: onlyTeachers },
}

/** What a classmate answered to all. It is no question, and no thread of its own. */
export const REPLY: Rows = {
  ...SHARED,
  answered: inside(422, guest),
  flag: inside(200, { classmate: 403, ...guest }),
  lock: inside(403, guest),
  ...{ move: only(['classmate'], 412), patch: only(['classmate'], 412), delete: only(['classmate'], 412) },
}

const UNDER_HIDDEN: Person[] = ['classmate', 'assistant', 'teacher']

/** The same, under a note that was hidden: whoever asked does not see what was answered. */
export const REPLY_VEILED: Rows = {
  ...REPLY,
  ...{ get: readBy(UNDER_HIDDEN), history: readBy(UNDER_HIDDEN) },
  ...{ react: only(UNDER_HIDDEN, 403), answered: only(UNDER_HIDDEN, 422), lock: only(UNDER_HIDDEN, 403) },
  reply: only([...UNDER_HIDDEN, 'suspended'], 403),
  aside: only([...UNDER_HIDDEN, 'suspended'], 403),
  flag: { ...only(AMONG, 200), classmate: 403 },
  dismiss: { ...only(AMONG, 200), classmate: 403 },
  unhide: { ...only(AMONG, 200), classmate: 403 },
}

const notStudents = {
  answered: inside(403, { teacher: 200, ...guest }),
  flag: inside(200, guest),
}

/** A question to all of somebody who may not write any more: they may take it back. */
export const OF_SUSPENDED: Rows = {
  ...{ ...SHARED, ...notStudents, flag: inside(200, { suspended: 403, ...guest }) },
  ...{ move: only(['suspended'], 403), patch: only(['suspended'], 403), delete: only(['suspended'], 412) },
}

/** A question to all of somebody who has left, or was removed: it is not theirs to see. */
export const OF_ABSENT: Rows = {
  ...{ ...SHARED, ...notStudents },
  ...{ move: only([], 404), patch: only([], 404), delete: only([], 404) },
}
