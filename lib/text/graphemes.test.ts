import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findGrapheme, isGraphemeBoundary } from './graphemes'

const units = [
  'a',
  'İ',
  'ı',
  'q\u0308',
  '\u0301',
  '😀',
  '👩‍👧',
  '🇹🇷',
  '\r',
  '\n',
  '\r\n',
  ' ',
  '’',
  '한',
  '\uD83D',
]
const text = fc.string({ unit: fc.constantFrom(...units) })

test('finds the grapheme that covers an offset, as the segmenter does', () => {
  fc.assert(
    fc.property(text, (text) => {
      const graphemes = [...new Intl.Segmenter('und').segment(text)]
      for (const { index, segment } of graphemes)
        for (let offset = index; offset < index + segment.length; offset++)
          expect(findGrapheme(text, offset)).toEqual({ start: index, end: index + segment.length })
      expect(findGrapheme(text, text.length)).toBeNull()
    }),
  )
})

test('knows a boundary from the middle of a grapheme', () => {
  fc.assert(
    fc.property(text, (text) => {
      const starts = [...new Intl.Segmenter('und').segment(text)].map(({ index }) => index)
      for (let offset = 0; offset <= text.length; offset++)
        expect(isGraphemeBoundary(text, offset)).toBe(offset === text.length || starts.includes(offset))
    }),
  )
})
