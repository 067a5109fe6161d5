import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SIDES } from './side'
import { listWords } from './words'
import { WORD_CASES } from './words.cases'

test.each(WORD_CASES)('%s: “%s” has the words %s', (side, text, words) => {
  const found = listWords(text, side).map(({ start, end }) => text.slice(start, end))
  expect(found.join('|')).toBe(words)
})

test('words never overlap, are never empty, and hold every letter and number', () => {
  const unit = fc.constantFrom('a', 'İ', 'ı', '1', '’', "'", '%', '+', ' ', '-', '.', '\u0307', '😀', '世')
  fc.assert(
    fc.property(fc.constantFrom(...SIDES), fc.string({ unit }), (side, text) => {
      let read = 0
      for (const { start, end } of listWords(text, side)) {
        expect(start).toBeGreaterThanOrEqual(read)
        expect(end).toBeGreaterThan(start)
        expect(text.slice(read, start)).not.toMatch(/[\p{L}\p{N}]/u)
        read = end
      }
      expect(text.slice(read)).not.toMatch(/[\p{L}\p{N}]/u)
    }),
  )
})
