import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isGraphemeBoundary } from '../text/graphemes'
import { normalizeRange } from './normalize-range'
import { NORMAL_CASES, SIDE } from './normalize-range.cases'
import { passageText } from './passage-text'
import { getSegment } from './side-text'
import { sideTextWithRange } from './side-text.arbitrary'

test.each(NORMAL_CASES)('%s', (_name, given, meant) => {
  const normal = normalizeRange(SIDE, given)
  expect(normal && passageText(SIDE, normal)).toBe(meant)
})

test('a passage is its own normal form', () => {
  fc.assert(
    fc.property(sideTextWithRange, ([sideText, range]) => {
      const normal = normalizeRange(sideText, range)
      fc.pre(normal !== null)
      expect(normalizeRange(sideText, normal)).toEqual(normal)
    }),
  )
})

test('which end comes first does not matter', () => {
  fc.assert(
    fc.property(sideTextWithRange, ([sideText, { start, end }]) => {
      expect(normalizeRange(sideText, { start: end, end: start })).toEqual(
        normalizeRange(sideText, { start, end }),
      )
    }),
  )
})

test('a passage is of whole graphemes, with no white space at its ends, and holds every word of the range', () => {
  fc.assert(
    fc.property(sideTextWithRange, ([sideText, range]) => {
      const normal = normalizeRange(sideText, range)
      fc.pre(normal !== null)
      for (const { segment, offset } of [normal.start, normal.end])
        expect(isGraphemeBoundary(getSegment(sideText, segment).text, offset)).toBe(true)
      const words = passageText(sideText, normal)
      expect(words).not.toMatch(/^\s+$/)
      expect(words).not.toMatch(/^\s(?!\p{M})|\s$/u)
      const reversed = passageText(sideText, range) === ''
      const given = passageText(sideText, reversed ? { start: range.end, end: range.start } : range)
      expect(words).toContain(given.trim())
    }),
  )
})
