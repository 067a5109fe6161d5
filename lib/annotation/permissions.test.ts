import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Membership, Role, Viewer } from '../session/viewer'
import { isWider, seminarOf, teachersOf, type SeminarLayer } from './layer'
import {
  answererOf,
  isOwn,
  isQuestion,
  mayAnswerAside,
  mayFlag,
  mayHide,
  mayLock,
  mayMarkAnswered,
  mayReact,
  mayReply,
  maySee,
  mayWrite,
  mayWriteIn,
  type Asking,
  type Guarded,
  type GuardedThread,
} from './permissions'

import { streamsFor, streamsOf } from './streams'

const ONE: SeminarLayer = 'seminar:0190a0a0-0000-7000-8000-000000000001'
const OTHER: SeminarLayer = 'seminar:0190a0a0-0000-7000-8000-000000000002'

const WORK = 'eser'

const viewer = (id: string, ...memberships: Membership[]): Viewer => ({ id, anonymous: true, memberships })

const member = (id: string, role: Role, layer = ONE, writes = true): Viewer =>
  viewer(id, { id: `m-${id}`, layer, work: WORK, role, writes })

const student = member('student', 'student')
const classmate = member('classmate', 'student')
const assistant = member('assistant', 'assistant')
const teacher = member('teacher', 'teacher')
const suspended = member('suspended', 'student', ONE, false)
const stranger = member('stranger', 'teacher', OTHER)
const alone = viewer('alone')

const READERS = { student, classmate, assistant, teacher, suspended, stranger, alone, nobody: null }
type Name = keyof typeof READERS

/** Those of the readers for whom a rule holds. */
const allowed = (rule: (viewer: Viewer | null) => boolean): Name[] =>
  (Object.keys(READERS) as Name[]).filter((name) => rule(READERS[name]))

const question = { meaning: 'question', stance: null } as const
const idea = { meaning: 'idea', stance: null } as const
const asking = { meaning: null, stance: 'asks' } as const
const agreeing = { meaning: null, stance: 'agrees' } as const

/** A note of somebody’s, as the rules look at it. */
const note = (layer: string, ownerId: string, changes: Partial<GuardedThread> = {}): GuardedThread => ({
  ...{ layer, ownerId, work: WORK, memberId: layer === 'private' ? null : `m-${ownerId}` },
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

const ROWS: Row[] = [
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
    of: note('public', 'student'),
    ...{ ...NONE, see: [], writeIn: [] },
  },
  {
    what: 'a private note of an empty owner',
    of: note('private', ''),
    ...{ ...NONE, see: [], writeIn: EVERYBODY },
  },
]

describe.each(ROWS)('$what', ({ of, see, own, write, reply, writeIn, answered, hide, flag }) => {
  it('is seen by those it is for', () => {
    expect(allowed((reader) => maySee(reader, of))).toEqual(see)
  })

  it('is answered and reacted to by those who see it and write there', () => {
    expect(allowed((reader) => mayReply(reader, of))).toEqual(reply)
    expect(allowed((reader) => mayReact(reader, of))).toEqual(reply)
  })

  it('is changed by whoever wrote it, and taken back also where nothing is written any more', () => {
    expect(allowed((reader) => mayWrite(reader, of))).toEqual(write)
    expect(allowed((reader) => isOwn(reader, of))).toEqual(own)
    expect(allowed((reader) => mayWriteIn(reader, of.layer, of.work))).toEqual(writeIn)
  })

  it('is hidden, closed and flagged by those who may', () => {
    expect(allowed((reader) => mayHide(reader, of))).toEqual(hide)
    const locking = of.work === WORK ? hide : []
    expect(allowed((reader) => mayLock(reader, of))).toEqual(locking)
    expect(allowed((reader) => mayFlag(reader, of))).toEqual(flag)
  })

  it('is answered aside by another who teaches there', () => {
    const aside = of.layer === ONE && reply.includes('teacher') && of.ownerId !== 'teacher' ? ['teacher'] : []
    expect(allowed((reader) => mayAnswerAside(reader, of))).toEqual(aside)
  })

  it.each([question, asking])('is marked as answered by who asked, or who teaches', (asked) => {
    expect(allowed((reader) => mayMarkAnswered(reader, { ...of, ...asked }))).toEqual(answered)
  })

  it.each([idea, agreeing])('is marked as answered by nobody where nothing was asked', (said) => {
    expect(allowed((reader) => mayMarkAnswered(reader, { ...of, ...said }))).toEqual([])
  })
})

describe('an archived seminar', () => {
  it('is read by its members as before, and written in by nobody', () => {
    const archived = member('teacher', 'teacher', ONE, false)
    const of = note(ONE, 'student')
    expect([maySee(archived, of), mayHide(archived, of), isOwn(archived, note(ONE, 'teacher'))]).toEqual([
      true,
      true,
      true,
    ])
    expect([mayReply(archived, of), mayWrite(archived, note(ONE, 'teacher')), mayLock(archived, of)]).toEqual(
      [false, false, false],
    )
  })
})

describe('who said that a question is answered', () => {
  const asked = { ...note(ONE, 'teacher'), ...question }

  it('is the asker, also where they teach', () => {
    expect(answererOf(teacher, asked)).toBe('asker')
    expect(answererOf(teacher, { ...asked, ownerId: 'student' })).toBe('teacher')
    expect(answererOf(student, asked)).toBeNull()
  })

  it.each<[Asking, boolean]>([
    [question, true],
    [asking, true],
    [idea, false],
    [agreeing, false],
  ])('%o is a question: %s', (said, asks) => {
    expect(isQuestion(said)).toBe(asks)
  })
})

const ids = fc.constantFrom('a', 'b', 'c', '')
const layers = fc.constantFrom('private', 'public', '', ONE, OTHER, teachersOf(ONE), teachersOf(OTHER))
const memberships = fc.array(
  fc.record({
    id: fc.constantFrom('m1', 'm2', 'm3'),
    layer: fc.constantFrom(ONE, OTHER),
    work: fc.constant(WORK),
    role: fc.constantFrom('teacher' as const, 'assistant' as const, 'student' as const),
    writes: fc.boolean(),
  }),
  { maxLength: 3 },
)
const viewers = fc.option(fc.record({ id: ids, anonymous: fc.boolean(), memberships }), { nil: null })
const notes = fc.record({
  ownerId: ids,
  layer: layers,
  work: fc.constant(WORK),
  memberId: fc.constantFrom(null, 'm1', 'm2', 'm3'),
  asideTo: fc.constantFrom(null, 'm1', 'm2', 'm3'),
  veiled: fc.boolean(),
  locked: fc.boolean(),
  meaning: fc.constantFrom('question' as const, 'idea' as const, null),
  stance: fc.constantFrom('asks' as const, 'agrees' as const, null),
})

/** A member is of one seminar, and a person is in it once. */
function isConsistent({ memberships: all }: Viewer, { layer, memberId, asideTo }: Guarded): boolean {
  const seminar = seminarOf(layer)
  if (seminar === null) return true
  const isOf = (id: string | null) => all.every((one) => one.id !== id || seminarOf(one.layer) === seminar)
  const isOnce = new Set(all.map((one) => one.layer)).size === all.length
  return memberId !== null && isOf(memberId) && isOf(asideTo) && isOnce
}

describe('permissions', () => {
  it('let nobody do anything with what they may not see', () => {
    fc.assert(
      fc.property(viewers, notes, (asks, of) => {
        const rules = [
          mayWrite,
          isOwn,
          mayReply,
          mayReact,
          mayMarkAnswered,
          mayHide,
          mayLock,
          mayFlag,
          mayAnswerAside,
        ]
        const may = rules.map((rule) => rule(asks, of))
        return maySee(asks, of) || !may.includes(true)
      }),
    )
  })

  it('keep the private layer to one reader', () => {
    fc.assert(
      fc.property(viewers, viewers, notes, (one, other, of) => {
        const both = maySee(one, of) && maySee(other, of)
        return of.layer !== 'private' || !both || one?.id === other?.id
      }),
    )
  })

  it('do not depend on whether the reader gave a name', () => {
    fc.assert(
      fc.property(viewers, notes, (asks, of) => {
        const named = asks && { ...asks, anonymous: !asks.anonymous }
        return maySee(named, of) === maySee(asks, of) && mayWrite(named, of) === mayWrite(asks, of)
      }),
    )
  })

  it('give a further membership and take nothing away', () => {
    fc.assert(
      fc.property(viewers, memberships, notes, (asks, more, of) => {
        const wider = asks && { ...asks, memberships: [...asks.memberships, ...more] }
        return !maySee(asks, of) || maySee(wider, of)
      }),
    )
  })

  it('tell of an annotation in a stream of everybody who sees it, and of nobody else', () => {
    fc.assert(
      fc.property(viewers, notes, (asks, of) => {
        if (asks === null || !isConsistent(asks, of)) return true
        const told = streamsFor(asks, WORK)
        return maySee(asks, of) === streamsOf(of).some((stream) => told.includes(stream))
      }),
      { numRuns: 5_000 },
    )
  })
})

describe('a wider layer', () => {
  it.each([
    ['private', 'private', false],
    ['private', ONE, true],
    ['private', teachersOf(ONE), true],
    [ONE, 'private', false],
    [ONE, ONE, false],
    [ONE, teachersOf(ONE), false],
    [ONE, OTHER, true],
    [ONE, teachersOf(OTHER), true],
    [teachersOf(ONE), ONE, true],
    [teachersOf(ONE), 'private', false],
  ] as const)('from %s to %s: %s', (from, to, wider) => {
    expect(isWider(from, to)).toBe(wider)
  })
})
