import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findOffset, findSpan, getPoint, getRange, makeSideText } from './side-text'
import { sideText, sideTextWithRange } from './side-text.arbitrary'

const two = makeSideText('tr', [
  { id: 'p1.s1', paragraph: 'p1', text: 'Bir.' },
  { id: 'p1.s2', paragraph: 'p1', text: 'İki.' },
  { id: 'p2.s1', paragraph: 'p2', text: 'Üç.' },
])

function expectFound<T>(found: T | null): T {
  if (found === null) throw new Error('Nothing was found')
  return found
}

describe('makeSideText', () => {
  test('joins the segments of a paragraph by a space and paragraphs by a line feed', () => {
    expect(two.running).toBe('Bir. İki.\nÜç.')
    expect(two.segments.map(({ start }) => start)).toEqual([0, 5, 10])
  })

  test('refuses an id that comes twice', () => {
    const segment = { id: 'p1.s1', paragraph: 'p1', text: 'Bir.' }
    expect(() => makeSideText('tr', [segment, segment])).toThrow(RangeError)
  })
})

describe('points and running offsets', () => {
  test('are one to one', () => {
    fc.assert(
      fc.property(sideText, (sideText) => {
        for (let offset = 0; offset <= sideText.running.length; offset++)
          expect(findOffset(sideText, getPoint(sideText, offset))).toBe(offset)
        for (const { id, text } of sideText.segments)
          for (let offset = 0; offset <= text.length; offset++) {
            const point = { segment: id, offset }
            expect(getPoint(sideText, expectFound(findOffset(sideText, point)))).toEqual(point)
          }
      }),
    )
  })

  test('a segment stands at its offset in the running text', () => {
    fc.assert(
      fc.property(sideText, ({ running, segments }) => {
        for (const { start, text } of segments) expect(running.startsWith(text, start)).toBe(true)
      }),
    )
  })

  test('ranges and spans are one to one, also reversed', () => {
    fc.assert(
      fc.property(sideTextWithRange, ([sideText, range]) => {
        expect(getRange(sideText, expectFound(findSpan(sideText, range)))).toEqual(range)
      }),
    )
  })

  test('what is not there is null or refused', () => {
    expect(findOffset(two, { segment: 'p9.s1', offset: 0 })).toBeNull()
    expect(findOffset(two, { segment: 'p1.s1', offset: 5 })).toBeNull()
    expect(findOffset(two, { segment: 'p1.s1', offset: -1 })).toBeNull()
    expect(findOffset(two, { segment: 'p1.s1', offset: 0.5 })).toBeNull()
    expect(() => getPoint(two, 14)).toThrow(RangeError)
    expect(() => getPoint(makeSideText('tr', []), 0)).toThrow(RangeError)
  })
})
