import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Viewer } from '../session/viewer'
import { isWider, seminarOf, teachersOf } from './layer'
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
} from './permissions'

import {
  member,
  note,
  ONE,
  OTHER,
  READERS,
  ROWS,
  student,
  teacher,
  WORK,
  type Name,
} from './permissions.cases'
import { streamsFor, streamsOf } from './streams'

/** Those of the readers for whom a rule holds. */
const allowed = (rule: (viewer: Viewer | null) => boolean): Name[] =>
  (Object.keys(READERS) as Name[]).filter((name) => rule(READERS[name]))

const question = { meaning: 'question', stance: null } as const
const idea = { meaning: 'idea', stance: null } as const
const asking = { meaning: null, stance: 'asks' } as const
const agreeing = { meaning: null, stance: 'agrees' } as const

describe.each(ROWS)('$what', ({ of, see, own, write, reply, writeIn, answered, hide, flag }) => {
  it('is seen by those it is for', () => {
    expect(allowed((reader) => maySee(reader, of))).toEqual(see)
  })

  it('is told in a stream of those who see it, and of nobody else', () => {
    const told = (reader: Viewer | null) =>
      reader !== null && streamsFor(reader, WORK).some((stream) => streamsOf(of).includes(stream))
    expect(allowed(told)).toEqual(see)
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
const standings = fc.constantFrom(
  ...([{}, { inPublic: 'reads' }, { inPublic: 'writes' }, { inPublic: 'moderates' }] as const),
)
const viewers = fc.option(
  fc
    .tuple(fc.record({ id: ids, anonymous: fc.boolean(), memberships }), standings)
    .map(([viewer, standing]): Viewer => ({ ...viewer, ...standing })),
  { nil: null },
)
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
    ['private', 'public', true],
    [ONE, 'public', true],
    [teachersOf(ONE), 'public', true],
    ['public', 'public', false],
    ['public', ONE, false],
    ['public', teachersOf(ONE), false],
    ['public', 'private', false],
  ] as const)('from %s to %s: %s', (from, to, wider) => {
    expect(isWider(from, to)).toBe(wider)
  })
})
