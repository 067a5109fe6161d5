import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listStretches } from './list-stretches'

const span = fc.tuple(fc.nat(40), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }))

test('two that touch do not overlap; what two pairs share together is one stretch', () => {
  const [left, right] = [
    { start: 0, end: 5 },
    { start: 5, end: 9 },
  ]
  expect(listStretches([left, right], 2)).toEqual([])
  expect(listStretches([left, right], 1)).toEqual([{ start: 0, end: 9 }])
  expect(listStretches([left, right, { start: 0, end: 9 }], 2)).toEqual([{ start: 0, end: 9 }])
})

test('a unit is in a stretch when so many spans or more cover it; stretches are in order and apart', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), fc.integer({ min: 1, max: 3 }), (spans, covering) => {
      const stretches = listStretches(spans, covering)
      const covers = (offset: number) => (of: { start: number; end: number }) =>
        of.start <= offset && offset < of.end
      for (let offset = 0; offset <= 55; offset++)
        expect(stretches.some(covers(offset))).toBe(spans.filter(covers(offset)).length >= covering)
      for (const [at, { start, end }] of stretches.entries()) {
        expect(end).toBeGreaterThan(start)
        expect(start).toBeGreaterThan(stretches[at - 1]?.end ?? -1)
      }
    }),
    { numRuns: 500 },
  )
})
