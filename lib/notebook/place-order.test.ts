import fc from 'fast-check'
import { expect, it } from 'vitest'
import { comparePlaces, type PlaceInWork } from './place-order'

const SEGMENTS = ['p1.s1', 'p1.s10', 'p1.s2', 'p2.s1']

const place: fc.Arbitrary<PlaceInWork> = fc
  .record({
    side: fc.constantFrom('tr' as const, 'en' as const),
    segment: fc.constantFrom(...SEGMENTS, 'p9.s9'),
    offset: fc.nat(3),
    thread: fc.constantFrom('a', 'b'),
    id: fc.constantFrom('a', 'b', 'c', '0'),
  })
  .filter(({ thread, id }) => thread === id || id === 'c' || id === '0')

it('goes sentence by sentence as the text does, Turkish first, a note before its replies', () => {
  const at = (segment: string, side: 'tr' | 'en', offset: number, thread: string, id: string) => ({
    segment,
    side,
    offset,
    thread,
    id,
  })
  const inOrder = [
    at('p1.s1', 'tr', 9, 'b', 'b'),
    at('p1.s1', 'en', 0, 'a', 'a'),
    at('p1.s10', 'tr', 0, 'a', 'a'),
    at('p1.s10', 'tr', 0, 'b', 'b'),
    at('p1.s10', 'tr', 0, 'b', '0'),
    at('p1.s10', 'tr', 0, 'b', 'c'),
    at('p1.s2', 'tr', 0, 'a', 'a'),
    at('p9.s9', 'tr', 0, 'a', 'a'),
  ]
  expect([...inOrder].reverse().sort(comparePlaces(SEGMENTS))).toEqual(inOrder)
})

it('is one order, in which only the same stands level', () => {
  const compare = comparePlaces(SEGMENTS)
  fc.assert(
    fc.property(place, place, place, (a, b, c) => {
      expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0)
      if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0)
      if (compare(a, b) === 0) expect(a).toEqual(b)
    }),
  )
})
