import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createBoxIndex } from './box-index'

const box = fc
  .tuple(fc.integer({ min: -100, max: 400 }), fc.integer({ min: -100, max: 400 }), fc.nat(200), fc.nat(200))
  .map(([left, top, width, height]) => ({ left, top, right: left + width, bottom: top + height }))

test('a point finds exactly the items with a box there, after some have been removed', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(box, { maxLength: 3 }), { maxLength: 12 }),
      fc.nat(5),
      fc.integer({ min: -120, max: 620 }),
      fc.integer({ min: -120, max: 620 }),
      (items, removed, x, y) => {
        const index = createBoxIndex<number>()
        items.forEach((boxes, item) => boxes.forEach((edges) => index.add(item, edges)))
        index.remove(removed)
        const expected = items.flatMap((boxes, item) =>
          item !== removed &&
          boxes.some(({ left, top, right, bottom }) => left <= x && x <= right && top <= y && y <= bottom)
            ? [item]
            : [],
        )
        expect([...new Set(index.at(x, y))]).toEqual(expected)
      },
    ),
  )
})

test('after a clearing nothing is found', () => {
  const index = createBoxIndex<string>()
  index.add('a', { left: 0, top: 0, right: 9, bottom: 9 })
  expect(index.at(4, 4)).toEqual(['a'])
  index.clear()
  expect(index.at(4, 4)).toEqual([])
})
