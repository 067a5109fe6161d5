import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countCodePoints } from './code-points'

describe('countCodePoints', () => {
  it.each([
    ['', 0, 0],
    ['İstanbul', 3, 3],
    ['a😀b', 1, 1],
    ['a😀b', 2, 1],
    ['a😀b', 3, 2],
    ['a😀b', 4, 3],
    ['𝒜𝒷', 4, 2],
    ['e\u0301', 2, 2],
  ])('%j up to %i: %i', (text, offset, count) => {
    expect(countCodePoints(text, offset)).toBe(count)
  })

  it('counts what an iterator gives', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(countCodePoints(text, text.length)).toBe(Array.from(text).length)
      }),
    )
  })
})
