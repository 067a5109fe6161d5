import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alignedSides } from './aligned-sides.arbitrary'
import { packLinks, unpackLinks } from './packed-links'

test('a group is counted, and its runs told by distance and length', () => {
  const tr = [{ start: 0, end: 5 }]
  const en = [
    { start: 10, end: 13 },
    { start: 20, end: 26 },
  ]
  const after = { tr: [{ start: 6, end: 8 }], en: [{ start: 0, end: 3 }] }
  expect(packLinks({ 'p1.s1': [{ tr, en }, after] })).toEqual({
    'p1.s1': [1, 0, 5, 2, 10, 3, 7, 6, 1, 1, 2, 1, -26, 3],
  })
})

test('what is packed comes out the same', () => {
  fc.assert(
    fc.property(alignedSides, ({ links }) => {
      expect(unpackLinks(packLinks(links))).toEqual(links)
    }),
  )
})
