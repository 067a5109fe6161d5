import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawFrom, extendRange, type DrawnRange } from './extend-range'
import { SIDE, STEP_CASES } from './extend-range.cases'
import { normalizeRange } from './normalize-range'
import { passageText } from './passage-text'
import { getSegment } from './side-text'
import { sideText } from './side-text.arbitrary'

test.each(STEP_CASES)('%s', (_name, from, steps) => {
  let drawn: DrawnRange | null = null
  for (const [[unit, direction], words] of steps) {
    drawn = drawn
      ? extendRange(SIDE, drawn, unit, direction)
      : drawFrom(SIDE, getSegment(SIDE, from), unit, direction)
    expect(drawn && passageText(SIDE, drawn.range)).toBe(words)
  }
})

const unit = fc.constantFrom('character', 'word', 'sentence')
const direction = fc.constantFrom('forwards', 'backwards')

test('whatever is pressed, a passage is drawn', () => {
  fc.assert(
    fc.property(sideText, fc.array(fc.tuple(unit, direction), { minLength: 1 }), (sideText, steps) => {
      let drawn: DrawnRange | null = null
      for (const [unit, direction] of steps) {
        const from = sideText.segments[0]
        drawn = drawn
          ? extendRange(sideText, drawn, unit, direction)
          : from
            ? drawFrom(sideText, from, unit, direction)
            : null
        if (drawn) expect(normalizeRange(sideText, drawn.range)).toEqual(drawn.range)
      }
    }),
  )
})

test('going on forwards draws all that follows', () => {
  fc.assert(
    fc.property(sideText, unit, (sideText, unit) => {
      const [first] = sideText.segments
      let drawn = first ? drawFrom(sideText, first, unit, 'forwards') : null
      for (let steps = 0; drawn && steps <= sideText.running.length; steps++)
        drawn = extendRange(sideText, drawn, unit, 'forwards')
      const words = drawn && passageText(sideText, drawn.range)
      if (words) expect(sideText.running.trimEnd().endsWith(words)).toBe(true)
    }),
  )
})
