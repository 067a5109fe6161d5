import { expect, test } from 'vitest'
import { findDamage, formatCodePoint } from './find-damage'

test.each([
  'Çin’in %40’ı, GSYİH’si — “yeni petrol” – hâlâ… ığüşöç İĞÜŞÖÇ 1,1 ‹x› ₺ € °',
  'Орта Азия, Ἀσία, آسيا, 😀 é \u0130',
  '',
])('“%s” is sound', (text) => {
  expect(findDamage(text)).toBeNull()
})

test.each([
  ['rezervlerini \u1400', 13, 'U+1400', 'bytes swapped'],
  ['ABD\u2000Asya', 3, 'U+2000', 'bytes swapped'],
  ['😀\u4f00', 2, 'U+4F00', 'bytes swapped'],
  ['enerji\u2c00', 6, 'U+2C00', 'bytes swapped'],
  ['Asya\u0019y\u0131', 4, 'U+0019', 'control'],
  ['iki\nsatır', 3, 'U+000A', 'control'],
  ['A\ufffdB', 1, 'U+FFFD', 'replacement'],
  ['A\ud800', 1, 'U+D800', 'control'],
  ['bir\u00a0iki', 3, 'U+00A0', 'unusual space'],
  ['bir\u00adiki', 3, 'U+00AD', 'invisible'],
  ['中', 0, 'U+4E2D', 'script'],
  ['Ã¼lke', 0, 'U+00C3', 'Latin-1'],
])('%j is damaged at %i by %s', (text, offset, codePoint, reason) => {
  const damage = findDamage(text)
  expect(damage?.offset).toBe(offset)
  expect(formatCodePoint(damage?.codePoint ?? 0)).toBe(codePoint)
  expect(damage?.reason).toContain(reason)
})
