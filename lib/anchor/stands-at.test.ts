import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findSpan, type SideText } from './side-text'
import { rangeIn, sideText } from './side-text.arbitrary'
import { standsAt } from './stands-at'
import type { TextRange } from './text-range'

function quote(text: SideText, range: TextRange): string {
  const span = findSpan(text, range)
  return span ? text.running.slice(span.start, span.end) : ''
}

const textWithRanges = sideText.chain((text) => fc.tuple(fc.constant(text), rangeIn(text), rangeIn(text)))

test('words stand at their offsets exactly when the running text has them there', () => {
  fc.assert(
    fc.property(textWithRanges, fc.string(), ([text, range, other], more) => {
      const here = quote(text, range)
      for (const exact of [here, quote(text, other), here + more, more + here]) {
        if (exact === '') continue
        const made = { side: text.side, ...range, quote: { exact, prefix: '', suffix: '' }, revision: 1 }
        expect(standsAt(text, { ...made, role: 'marked', via: null })).toBe(here === exact)
      }
    }),
  )
})
