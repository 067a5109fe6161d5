import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseSegmentSource, serializeSegmentSource } from './segment-source'
import { SEGMENT_SOURCE_CASES } from './segment-source.cases'

test.each(SEGMENT_SOURCE_CASES)('“%s” has the text and the markers of “%s”', (source, shown, labels) => {
  const { text, markers } = parseSegmentSource(source)
  const parts = [0, ...markers.map(({ offset }) => offset)]
  expect(parts.map((from, index) => text.slice(from, parts[index + 1])).join('|')).toBe(shown)
  expect(markers.map(({ label }) => label)).toEqual(labels)
})

const unit = fc.constantFrom('a', 'İ', 'ı', 'ğ', '😀', '[', ']', '^', '1', '[^1]', '[^23]', '.', ' ')

test('an NFC source comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit }), (source) => {
      expect(serializeSegmentSource(parseSegmentSource(source))).toBe(source)
    }),
  )
})

test('canonical text is NFC and every marker lies in it, in order, whatever the source', () => {
  const loose = fc.constantFrom('g', '\u0306', '\u0307', 'I', '[^1]', '\ud83d', '\u1100', '\u1161')
  fc.assert(
    fc.property(fc.string({ unit: loose }), (source) => {
      const { text, markers } = parseSegmentSource(source)
      expect(text.normalize('NFC')).toBe(text)
      let last = 0
      for (const { offset } of markers) {
        expect(offset).toBeGreaterThanOrEqual(last)
        last = offset
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }),
  )
})
