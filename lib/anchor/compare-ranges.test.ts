import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareRanges, rangesOverlap } from './compare-ranges'
import { rangeIn, sideText } from './side-text.arbitrary'
import { makeSideText } from './side-text'

const side = makeSideText('en', [
  { id: 'p1.s1', paragraph: 'p1', text: 'One two three.' },
  { id: 'p1.s10', paragraph: 'p1', text: 'Four.' },
  { id: 'p1.s2', paragraph: 'p1', text: 'Five six.' },
])

const at = (start: [string, number], end: [string, number]) => ({
  start: { segment: start[0], offset: start[1] },
  end: { segment: end[0], offset: end[1] },
})

test('what begins first comes first, of two that begin together the shorter, whatever their ids', () => {
  const order = [
    at(['p1.s1', 0], ['p1.s1', 3]),
    at(['p1.s1', 0], ['p1.s10', 4]),
    at(['p1.s1', 4], ['p1.s1', 7]),
    at(['p1.s10', 0], ['p1.s10', 4]),
    at(['p1.s2', 0], ['p1.s2', 4]),
    at(['p9.s1', 0], ['p9.s1', 4]),
  ]
  expect([...order].reverse().sort((a, b) => compareRanges(side, a, b))).toEqual(order)
})

test('ranges overlap when they share words; touching is not sharing', () => {
  const two = at(['p1.s1', 4], ['p1.s1', 7])
  expect(rangesOverlap(side, two, at(['p1.s1', 6], ['p1.s10', 1]))).toBe(true)
  expect(rangesOverlap(side, two, two)).toBe(true)
  expect(rangesOverlap(side, two, at(['p1.s1', 7], ['p1.s10', 1]))).toBe(false)
  expect(rangesOverlap(side, two, at(['p9.s1', 4], ['p9.s1', 7]))).toBe(false)
})

test('reading order is an order', () => {
  fc.assert(
    fc.property(
      sideText.chain((side) => fc.tuple(fc.constant(side), rangeIn(side), rangeIn(side), rangeIn(side))),
      ([side, a, b, c]) => {
        const compare = (one: typeof a, other: typeof a) => Math.sign(compareRanges(side, one, other))
        expect(compare(a, b)).toBe(0 - compare(b, a))
        if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0)
      },
    ),
  )
})
