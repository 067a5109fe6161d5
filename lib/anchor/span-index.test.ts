import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareSpans } from './compare-ranges'
import { indexSpans } from './span-index'

const span = fc.tuple(fc.nat(40), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }))

test('finds what covers an offset, and nothing else, in reading order', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 30 }), fc.nat(60), (spans, offset) => {
      const covering = spans.filter(({ start, end }) => start <= offset && offset < end)
      expect(indexSpans(spans).at(offset)).toEqual(covering.sort(compareSpans))
    }),
    { numRuns: 500 },
  )
})
