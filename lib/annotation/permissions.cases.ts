import { GUEST, type Membership, type PublicStanding, type Role, type Viewer } from '../session/viewer'
import { seminarOf, teachersOf, type SeminarLayer } from './layer'
import type { GuardedThread } from './permissions'

/** Two seminars. */
export const ONE: SeminarLayer = 'seminar:0190a0a0-0000-7000-8000-000000000001'
export const OTHER: SeminarLayer = 'seminar:0190a0a0-0000-7000-8000-000000000002'

/** What they read. */
export const WORK = 'eser'

const viewer = (id: string, ...memberships: Membership[]): Viewer => ({ id, anonymous: true, memberships })

/** A reader who is in one seminar. */
export const member = (id: string, role: Role, layer = ONE, writes = true): Viewer =>
  viewer(id, { id: `m-${id}`, layer, work: WORK, role, writes })

export const student = member('student', 'student')
const classmate = member('classmate', 'student')
const assistant = member('assistant', 'assistant')
export const teacher = member('teacher', 'teacher')
const suspended = member('suspended', 'student', ONE, false)
const stranger = member('stranger', 'teacher', OTHER)
const alone = viewer('alone')

/** Everybody who may ask. */
export const READERS = { student, classmate, assistant, teacher, suspended, stranger, alone, nobody: null }
export type Name = keyof typeof READERS

const inPublic = (id: string, standing: PublicStanding): Viewer => ({ ...viewer(id), inPublic: standing })

/** Everybody who may ask where the public layer is open. */
export const PUBLIC_READERS = {
  author: inPublic('author', 'writes'),
  reader: inPublic('reader', 'writes'),
  host: inPublic('host', 'moderates'),
  visitor: inPublic('visitor', 'reads'),
  guest: GUEST,
  nobody: null,
}

/** The same after the host has closed it. */
export const CLOSED_READERS = {
  author: viewer('author'),
  reader: viewer('reader'),
  host: viewer('host'),
  visitor: viewer('visitor'),
  nobody: null,
}

/** A note of somebody’s, as the rules look at it. */
export const note = (
  layer: string,
  ownerId: string,
  changes: Partial<GuardedThread> = {},
): GuardedThread => ({
  ...{ layer, ownerId, work: WORK, memberId: seminarOf(layer) === null ? null : `m-${ownerId}` },
  ...{ asideTo: null, veiled: false, locked: false, ...changes },
})

interface Row {
  what: string
  of: GuardedThread
  see: Name[]
  own: Name[]
  write: Name[]
  reply: Name[]
  writeIn: Name[]
  answered: Name[]
  hide: Name[]
  flag: Name[]
}

const WRITERS: Name[] = ['student', 'classmate', 'assistant', 'teacher']
const MEMBERS: Name[] = [...WRITERS, 'suspended']
const TEAM: Name[] = ['assistant', 'teacher']
const EVERYBODY: Name[] = [...MEMBERS, 'stranger', 'alone']
const NONE = { own: [], write: [], reply: [], answered: [], hide: [], flag: [] }
const others = (names: Name[], name: Name) => names.filter((one) => one !== name)

/** Notes in every layer and state, and for whom they are. */
export const ROWS: Row[] = [
  ...(['alone', 'student', 'suspended'] as const).map((name) => ({
    what: `a private note of ${name}`,
    of: note('private', name),
    ...{ see: [name], own: [name], write: [name], reply: [name], answered: [name] },
    ...{ writeIn: EVERYBODY, hide: [], flag: [] },
  })),
  {
    what: 'a note in a seminar',
    of: note(ONE, 'student'),
    ...{ see: MEMBERS, own: ['student'], write: ['student'], reply: WRITERS, writeIn: WRITERS },
    ...{ answered: ['student', 'teacher'], hide: TEAM, flag: others(MEMBERS, 'student') },
  },
  {
    what: 'a note in a seminar on another work',
    of: note(ONE, 'student', { work: 'other' }),
    ...{ see: MEMBERS, own: ['student'], write: [], reply: [], writeIn: [] },
    ...{ answered: ['student', 'teacher'], hide: TEAM, flag: others(MEMBERS, 'student') },
  },
  {
    what: 'a note in a seminar, by one who has left it',
    of: note(ONE, 'alone'),
    ...{ see: MEMBERS, own: [], write: [], reply: WRITERS, writeIn: WRITERS },
    ...{ answered: ['teacher'], hide: TEAM, flag: MEMBERS },
  },
  {
    what: 'a note in a seminar, by one who is suspended',
    of: note(ONE, 'suspended'),
    ...{ see: MEMBERS, own: ['suspended'], write: [], reply: WRITERS, writeIn: WRITERS },
    ...{ answered: ['teacher'], hide: TEAM, flag: others(MEMBERS, 'suspended') },
  },
  {
    what: 'a note in a closed thread',
    of: note(ONE, 'student', { locked: true }),
    ...{ see: MEMBERS, own: ['student'], write: [], reply: TEAM, writeIn: WRITERS },
    ...{ answered: ['student', 'teacher'], hide: TEAM, flag: others(MEMBERS, 'student') },
  },
  {
    what: 'a hidden note',
    of: note(ONE, 'student', { veiled: true }),
    ...{ see: ['student', ...TEAM], own: ['student'], write: ['student'], reply: [], writeIn: WRITERS },
    ...{ answered: ['student', 'teacher'], hide: TEAM, flag: TEAM },
  },
  {
    what: 'what a teacher said to one student alone',
    of: note(ONE, 'teacher', { asideTo: 'm-student' }),
    ...{ see: ['student', 'teacher'], own: ['teacher'], write: ['teacher'], reply: ['student', 'teacher'] },
    ...{ writeIn: WRITERS, answered: ['teacher'], hide: ['teacher'], flag: ['student'] },
  },
  {
    what: 'what a student answered to that',
    of: note(ONE, 'student', { asideTo: 'm-student' }),
    ...{ see: ['student', 'teacher'], own: ['student'], write: ['student'], reply: ['student', 'teacher'] },
    ...{ writeIn: WRITERS, answered: ['student', 'teacher'], hide: ['teacher'], flag: ['teacher'] },
  },
  {
    what: 'what was said to one alone, by one who teaches no more, hidden',
    of: note(ONE, 'classmate', { asideTo: 'm-student', veiled: true }),
    ...{ see: ['classmate', 'teacher'], own: ['classmate'], write: ['classmate'], reply: [] },
    ...{ writeIn: WRITERS, answered: ['classmate', 'teacher'], hide: ['teacher'], flag: ['teacher'] },
  },
  {
    what: 'a note among teachers',
    of: note(teachersOf(ONE), 'assistant'),
    ...{ see: TEAM, own: ['assistant'], write: ['assistant'], reply: TEAM, writeIn: TEAM },
    ...{ answered: TEAM, hide: [], flag: [] },
  },
  {
    what: 'a note among teachers, by one who is a student now',
    of: note(teachersOf(ONE), 'student'),
    ...{ ...NONE, see: TEAM, reply: TEAM, writeIn: TEAM, answered: ['teacher'] },
  },
  {
    what: 'a note in a layer that no rule names',
    of: note('street', 'student'),
    ...{ ...NONE, see: [], writeIn: [] },
  },
  {
    what: 'a private note of an empty owner',
    of: note('private', ''),
    ...{ ...NONE, see: [], writeIn: EVERYBODY },
  },
]
