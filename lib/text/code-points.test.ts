import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countCodePoints, findUnitOffset } from './code-points'

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

describe('findUnitOffset', () => {
  it.each([
    ['', 0, 0],
    ['a😀b', 2, 3],
    ['𝒜𝒷', 2, 4],
    ['ab', 3, null],
  ])('%j after %i: %j', (text, count, offset) => {
    expect(findUnitOffset(text, count)).toBe(offset)
  })

  it('undoes the counting', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const offsets = Array.from(text).reduce(
          (ends, unit) => [...ends, (ends.at(-1) ?? 0) + unit.length],
          [0],
        )
        for (const offset of offsets) expect(findUnitOffset(text, countCodePoints(text, offset))).toBe(offset)
      }),
    )
  })
})
