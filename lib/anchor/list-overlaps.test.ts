import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listOverlaps } from './list-overlaps'

const span = fc.tuple(fc.nat(40), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }))

test('two that touch do not overlap; what two pairs share together is one stretch', () => {
  const [left, right] = [
    { start: 0, end: 5 },
    { start: 5, end: 9 },
  ]
  expect(listOverlaps([left, right])).toEqual([])
  expect(listOverlaps([left, right, { start: 0, end: 9 }])).toEqual([{ start: 0, end: 9 }])
})

test('a unit is in a stretch when two spans or more cover it; stretches are in order and apart', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
      const overlaps = listOverlaps(spans)
      const covers = (offset: number) => (of: { start: number; end: number }) =>
        of.start <= offset && offset < of.end
      for (let offset = 0; offset <= 55; offset++)
        expect(overlaps.some(covers(offset))).toBe(spans.filter(covers(offset)).length >= 2)
      for (const [at, { start, end }] of overlaps.entries()) {
        expect(end).toBeGreaterThan(start)
        expect(start).toBeGreaterThan(overlaps[at - 1]?.end ?? -1)
      }
    }),
    { numRuns: 500 },
  )
})
