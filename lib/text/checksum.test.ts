import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checksum } from './checksum'

test.each([
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['foobar', '85944171f73967e8'],
])('the FNV-1a checksum of “%s” is %s', (text, sum) => {
  expect(checksum(text)).toBe(sum)
})

test('a text with one letter changed has another checksum', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), fc.nat(), (text, seed) => {
      const at = seed % text.length
      const changed = text.slice(0, at) + (text[at] === 'ı' ? 'i' : 'ı') + text.slice(at + 1)
      expect(checksum(changed)).not.toBe(checksum(text))
    }),
  )
})
