import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Membership, Viewer } from '../session/viewer'
import { teachersOf, type SeminarLayer } from './layer'
import {
  answererOf,
  isQuestion,
  listSights,
  mayMarkAnswered,
  mayReact,
  mayReply,
  maySee,
  mayWrite,
  mayWriteIn,
  type Asking,
  type Guarded,
} from './permissions'

const ONE: SeminarLayer = 'seminar:0190a0a0-0000-7000-8000-000000000001'
const OTHER: SeminarLayer = 'seminar:0190a0a0-0000-7000-8000-000000000002'

const viewer = (id: string, ...memberships: Membership[]): Viewer => ({ id, anonymous: true, memberships })
const student = viewer('student', { layer: ONE, role: 'student' })
const classmate = viewer('classmate', { layer: ONE, role: 'student' })
const assistant = viewer('assistant', { layer: ONE, role: 'assistant' })
const teacher = viewer('teacher', { layer: ONE, role: 'teacher' })
const stranger = viewer('stranger', { layer: OTHER, role: 'teacher' })
const alone = viewer('alone')

const READERS = { student, classmate, assistant, teacher, stranger, alone, nobody: null }
type Name = keyof typeof READERS

/** Those of the readers for whom a rule holds. */
const allowed = (rule: (viewer: Viewer | null) => boolean): Name[] =>
  (Object.keys(READERS) as Name[]).filter((name) => rule(READERS[name]))

const question = { meaning: 'question', stance: null } as const
const idea = { meaning: 'idea', stance: null } as const
const asking = { meaning: null, stance: 'asks' } as const
const agreeing = { meaning: null, stance: 'agrees' } as const

interface Row {
  what: string
  of: Guarded
  see: Name[]
  write: Name[]
  writeIn: Name[]
  answered: Name[]
}

const MEMBERS: Name[] = ['student', 'classmate', 'assistant', 'teacher']
const EVERYBODY: Name[] = [...MEMBERS, 'stranger', 'alone']

const ROWS: Row[] = [
  {
    what: 'a private note',
    of: { layer: 'private', ownerId: 'alone' },
    see: ['alone'],
    write: ['alone'],
    writeIn: EVERYBODY,
    answered: ['alone'],
  },
  {
    what: 'a private note of one in a seminar',
    of: { layer: 'private', ownerId: 'student' },
    see: ['student'],
    write: ['student'],
    writeIn: EVERYBODY,
    answered: ['student'],
  },
  {
    what: 'a note in a seminar',
    of: { layer: ONE, ownerId: 'student' },
    see: MEMBERS,
    write: ['student'],
    writeIn: MEMBERS,
    answered: ['student', 'teacher'],
  },
  {
    what: 'a note in a seminar, by one who has left it',
    of: { layer: ONE, ownerId: 'alone' },
    see: MEMBERS,
    write: [],
    writeIn: MEMBERS,
    answered: ['teacher'],
  },
  {
    what: 'a note among teachers',
    of: { layer: teachersOf(ONE), ownerId: 'assistant' },
    see: ['assistant', 'teacher'],
    write: ['assistant'],
    writeIn: ['assistant', 'teacher'],
    answered: ['assistant', 'teacher'],
  },
  {
    what: 'a note among teachers, by one who is a student now',
    of: { layer: teachersOf(ONE), ownerId: 'student' },
    see: ['assistant', 'teacher'],
    write: [],
    writeIn: ['assistant', 'teacher'],
    answered: ['teacher'],
  },
  {
    what: 'a note in a layer that no rule names',
    of: { layer: 'public', ownerId: 'student' },
    see: [],
    write: [],
    writeIn: [],
    answered: [],
  },
  {
    what: 'a note of an empty owner',
    of: { layer: 'private', ownerId: '' },
    see: [],
    write: [],
    writeIn: EVERYBODY,
    answered: [],
  },
]

describe.each(ROWS)('$what', ({ of, see, write, writeIn, answered }) => {
  it('is seen, answered and reacted to by those it is for', () => {
    expect(allowed((reader) => maySee(reader, of))).toEqual(see)
    expect(allowed((reader) => mayReply(reader, of))).toEqual(see)
    expect(allowed((reader) => mayReact(reader, of))).toEqual(see)
  })

  it('is changed by whoever wrote it, and others like it are made by whoever would see them', () => {
    expect(allowed((reader) => mayWrite(reader, of))).toEqual(write)
    expect(allowed((reader) => mayWriteIn(reader, of.layer))).toEqual(writeIn)
  })

  it.each([question, asking])('is marked as answered by who asked, or who teaches', (asked) => {
    expect(allowed((reader) => mayMarkAnswered(reader, { ...of, ...asked }))).toEqual(answered)
  })

  it.each([idea, agreeing])('is marked as answered by nobody where nothing was asked', (said) => {
    expect(allowed((reader) => mayMarkAnswered(reader, { ...of, ...said }))).toEqual([])
  })
})

describe('who said that a question is answered', () => {
  const asked = { layer: ONE, ownerId: 'teacher', ...question }

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
    layer: fc.constantFrom(ONE, OTHER),
    role: fc.constantFrom('teacher' as const, 'assistant' as const, 'student' as const),
  }),
  { maxLength: 3 },
)
const viewers = fc.option(fc.record({ id: ids, anonymous: fc.boolean(), memberships }), { nil: null })
const notes = fc.record({
  ownerId: ids,
  layer: layers,
  meaning: fc.constantFrom('question' as const, 'idea' as const, null),
  stance: fc.constantFrom('asks' as const, 'agrees' as const, null),
})

describe('permissions', () => {
  it('let nobody do anything with what they may not see', () => {
    fc.assert(
      fc.property(viewers, notes, (asks, of) => {
        const may = [mayWrite(asks, of), mayReply(asks, of), mayReact(asks, of), mayMarkAnswered(asks, of)]
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

  it('show a shared layer to those who share it, whoever wrote there', () => {
    const sights = listSights(assistant).filter(({ layer }) => layer !== 'private')
    expect(sights).toEqual([
      { layer: ONE, ownerId: null },
      { layer: teachersOf(ONE), ownerId: null },
    ])
  })
})
