import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ChangeCursor, readCursor, writeCursor, type Positions } from './change-cursor'
import type { Stream } from './streams'

const id = fc.uuid().map((text) => text)
const shared = fc
  .tuple(fc.constantFrom('seminar' as const, 'teachers' as const, 'asides' as const, 'member' as const), id)
  .map(([kind, id]): Stream => `${kind}:${id}`)
const work = fc
  .tuple(fc.constantFrom('public' as const, 'hidden' as const), fc.constantFrom('eser', 'bir-eser-2'))
  .map(([kind, name]): Stream => `${kind}:${name}`)

const positions: fc.Arbitrary<Positions> = fc
  .tuple(
    fc.uniqueArray(fc.oneof(shared, work), { maxLength: 5 }),
    fc.boolean(),
    fc.array(fc.bigInt(0n, 10n ** 17n), { minLength: 6 }),
  )
  .map(([streams, hasOwn, numbers]) => {
    const all: Stream[] = [...(hasOwn ? (['person:somebody'] as const) : []), ...streams]
    return new Map(all.map((stream, at) => [stream, numbers[at] ?? 0n]))
  })

describe('a cursor', () => {
  it('gives back the positions that were written, to whoever has just these streams', () => {
    fc.assert(
      fc.property(positions, (held) => {
        const cursor = writeCursor(held)
        expect(ChangeCursor.parse(cursor)).toBe(cursor)
        const read = readCursor(cursor, [...held.keys()])
        expect(read).toEqual(cursor === '0' ? new Map([...held].map(([stream]) => [stream, 0n])) : held)
      }),
    )
  })

  it('is nobody’s who sees more or less than when it was given', () => {
    const seminar = 'seminar:0190a0a0-0000-7000-8000-000000000001'
    const member = 'member:0190a0a0-0000-7000-8000-000000000002'
    const cursor = writeCursor(
      new Map<Stream, bigint>([
        ['person:a', 3n],
        [seminar, 7n],
      ]),
    )
    expect(readCursor(cursor, ['person:a', seminar])?.get(seminar)).toBe(7n)
    for (const streams of [
      ['person:a'],
      [seminar],
      ['person:a', seminar, member],
      ['person:a', member],
    ] as Stream[][]) {
      expect(readCursor(cursor, streams)).toBeNull()
    }
  })

  it('says nothing of the person, and begins at 0 whoever shows it', () => {
    expect(writeCursor(new Map([['person:secret', 12n]]))).toBe('12')
    expect(readCursor('0', ['person:a', 'seminar:b'])).toEqual(
      new Map([
        ['person:a', 0n],
        ['seminar:b', 0n],
      ]),
    )
  })

  it.each(['', '-1', '01', '1_', '1_x0190a0a0-0000-7000-8000-000000000001.1', '1;2', '1_s1.1'])(
    'is not %j',
    (text) => {
      expect(ChangeCursor.safeParse(text).success).toBe(false)
    },
  )
})
