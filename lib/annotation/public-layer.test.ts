import { describe, expect, it } from 'vitest'
import type { Viewer } from '../session/viewer'
import {
  answererOf,
  isOwn,
  isReadOnly,
  mayAnswerAside,
  mayFlag,
  mayHide,
  mayLock,
  mayMove,
  mayReact,
  mayReply,
  maySee,
  mayWrite,
  mayWriteIn,
  needsAccount,
  sharesLayer,
  type GuardedThread,
} from './permissions'
import { CLOSED_READERS, note, ONE, PUBLIC_READERS, student, teacher, WORK } from './permissions.cases'
import { streamsFor, streamsOf } from './streams'

const question = { meaning: 'question', stance: null } as const

/** Each rule, of one annotation. */
const RULES: Record<string, (viewer: Viewer | null, of: GuardedThread) => boolean> = {
  see: maySee,
  told: (viewer, of) =>
    viewer !== null && streamsFor(viewer, WORK).some((stream) => streamsOf(of).includes(stream)),
  share: (viewer, of) => sharesLayer(viewer, of.layer),
  writeIn: (viewer, of) => mayWriteIn(viewer, of.layer, of.work),
  own: isOwn,
  write: mayWrite,
  move: mayMove,
  reply: mayReply,
  react: mayReact,
  aside: mayAnswerAside,
  hide: mayHide,
  lock: mayLock,
  flag: mayFlag,
  answered: (viewer, of) => answererOf(viewer, { ...of, ...question }) !== null,
}

/** For whom each rule holds. */
const table = (readers: Readonly<Record<string, Viewer | null>>, of: GuardedThread) =>
  Object.fromEntries(
    Object.entries(RULES).map(([rule, holds]) => [
      rule,
      Object.keys(readers)
        .filter((name) => holds(readers[name] ?? null, of))
        .join(' '),
    ]),
  )

const NOTHING = Object.fromEntries(Object.keys(RULES).map((rule) => [rule, '']))
const ALL = 'author reader host visitor guest'
const WRITERS = 'author reader host'
const AUTHORS = { own: 'author', write: 'author', move: 'author', answered: 'author' }
const SEEN = { see: ALL, told: ALL, share: ALL, writeIn: WRITERS }

const of = (changes: Partial<GuardedThread> = {}) => note('public', 'author', changes)

describe('the public layer', () => {
  it('is read by anybody, written in by accounts, and moderated by the host', () => {
    expect(table(PUBLIC_READERS, of())).toEqual({
      ...{ ...NOTHING, ...SEEN, ...AUTHORS, reply: WRITERS, react: WRITERS },
      ...{ hide: 'host', lock: 'host', flag: 'reader host' },
    })
  })

  it('shows what is hidden to its writer and the host', () => {
    const two = 'author host'
    expect(table(PUBLIC_READERS, of({ veiled: true }))).toEqual({
      ...{ ...NOTHING, ...SEEN, ...AUTHORS, see: two, told: two },
      ...{ hide: 'host', lock: 'host', flag: 'host' },
    })
  })

  it('lets only the host write in a closed thread', () => {
    expect(table(PUBLIC_READERS, of({ locked: true }))).toEqual({
      ...{ ...NOTHING, ...SEEN, own: 'author', answered: 'author', reply: 'host', react: 'host' },
      ...{ hide: 'host', lock: 'host', flag: 'reader host' },
    })
  })

  it('is as a private one where it is closed: seen, taken back and moved by its writer alone', () => {
    const mine = { see: 'author', told: 'author', own: 'author', move: 'author' }
    for (const changes of [{}, { veiled: true }, { locked: true }])
      expect(table(CLOSED_READERS, of(changes))).toEqual({ ...NOTHING, ...mine })
  })

  it('keeps what is private to its owner, who is never nobody', () => {
    const own = table(PUBLIC_READERS, note('private', 'author'))
    expect([own['see'], own['told'], own['hide'], own['flag']]).toEqual(['author', 'author', '', ''])
    expect(table(PUBLIC_READERS, note('private', ''))).toEqual({
      ...{ ...NOTHING, share: 'author reader host visitor', writeIn: 'author reader host visitor' },
    })
  })

  it('asks an account of whoever only reads, and of nobody else', () => {
    const { author, host, visitor, guest } = PUBLIC_READERS
    const asked = [author, host, visitor, guest, CLOSED_READERS.visitor].map((one) =>
      needsAccount(one, 'public'),
    )
    expect(asked).toEqual([false, false, true, true, false])
    expect(needsAccount(visitor, 'private')).toBe(false)
    expect(isReadOnly(CLOSED_READERS.author, 'public')).toBe(true)
    expect(isReadOnly(author, 'private')).toBe(false)
  })

  it('gives a host nothing in a seminar, and a teacher nothing in public', () => {
    expect(maySee(PUBLIC_READERS.host, note(ONE, 'student'))).toBe(false)
    expect(mayHide({ ...teacher, inPublic: 'writes' }, of())).toBe(false)
    // That the public layer is closed opens no closed thread elsewhere.
    expect(mayMove(student, note(ONE, 'student', { locked: true }))).toBe(false)
  })

  it('tells each work apart, and one’s own also where only the public layer is asked for', () => {
    const { author, host } = PUBLIC_READERS
    expect(streamsFor(author, WORK, ['public'])).toEqual(['person:author', `public:${WORK}`])
    expect(streamsFor(author, WORK, ['private'])).toEqual(['person:author'])
    expect(streamsFor(author, WORK, [ONE])).toEqual([])
    expect(streamsFor(host, WORK)).toEqual(['person:host', `public:${WORK}`, `hidden:${WORK}`])
    expect(streamsOf(of({ work: 'other' }))).toContain('public:other')
  })
})
