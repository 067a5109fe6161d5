import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { moveEnd, moveEndInSentence, stepEnd, type RangeEnd } from './adjust-range'
import { MOVES, STEPS } from './adjust-range.cases'
import { SIDE } from './extend-range.cases'
import { normalizeRange } from './normalize-range'
import { passageText } from './passage-text'
import { findSpan, getRange } from './side-text'
import { sideTextWithRange } from './side-text.arbitrary'
import type { TextRange } from './text-range'

function rangeOf(words: string): TextRange {
  const start = SIDE.running.indexOf(words)
  if (start < 0) throw new Error(`no “${words}”`)
  return getRange(SIDE, { start, end: start + words.length })
}

test.each(STEPS)('“%s” by %j is “%s”', (words, [end, unit, direction], after) => {
  expect(passageText(SIDE, stepEnd(SIDE, rangeOf(words), end, unit, direction))).toBe(after)
})

test.each(MOVES)('the %2$s of “%1$s” to %s', (words, end, to, word, character) => {
  const offset = SIDE.running.indexOf(to.replace('^', '')) + to.indexOf('^')
  expect(passageText(SIDE, moveEnd(SIDE, rangeOf(words), end, offset, 'word'))).toBe(word)
  expect(passageText(SIDE, moveEnd(SIDE, rangeOf(words), end, offset, 'character'))).toBe(character)
})

test('the ends of the sentence are the ends of what Home and End bring', () => {
  const words = (end: RangeEnd, to: 'first' | 'last') =>
    passageText(SIDE, moveEndInSentence(SIDE, rangeOf('%40’ını'), end, to))
  expect(words('start', 'first')).toBe('ABD’nin %40’ını')
  expect(words('start', 'last')).toBe('%40’ını')
  expect(words('end', 'last')).toBe('%40’ını aldı.')
  expect(words('end', 'first')).toBe('%40’ını')
})

const end = fc.constantFrom('start', 'end')

describe('wherever an end is brought', () => {
  it('the other stays where it is, and a passage is left', () => {
    fc.assert(
      fc.property(
        sideTextWithRange,
        end,
        fc.double({ noNaN: true, min: -9, max: 99 }),
        fc.constantFrom('word', 'character'),
        ([sideText, given], end, offset, snap) => {
          const range = normalizeRange(sideText, given)
          if (!range) return
          const next = moveEnd(sideText, range, end, offset, snap)
          expect(normalizeRange(sideText, next)).toEqual(next)
          const [before, after] = [findSpan(sideText, range), findSpan(sideText, next)]
          const other = end === 'start' ? 'end' : 'start'
          expect(after?.[other]).toBe(before?.[other])
        },
      ),
    )
  })

  it('it goes no further when it is brought there again', () => {
    fc.assert(
      fc.property(sideTextWithRange, end, fc.nat(99), ([sideText, given], end, offset) => {
        const range = normalizeRange(sideText, given)
        if (!range) return
        const once = moveEnd(sideText, range, end, offset, 'word')
        expect(moveEnd(sideText, once, end, offset, 'word')).toEqual(once)
      }),
    )
  })

  it('steps keep the other end, too', () => {
    fc.assert(
      fc.property(
        sideTextWithRange,
        end,
        fc.constantFrom('word', 'character', 'sentence'),
        fc.constantFrom('forwards', 'backwards'),
        ([sideText, given], end, unit, direction) => {
          const range = normalizeRange(sideText, given)
          if (!range) return
          const other = end === 'start' ? 'end' : 'start'
          const after = findSpan(sideText, stepEnd(sideText, range, end, unit, direction))
          expect(after?.[other]).toBe(findSpan(sideText, range)?.[other])
        },
      ),
    )
  })
})
