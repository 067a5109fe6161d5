import { expect, test } from 'vitest'
import { scrollAt } from './edge-scroll'

test.each([
  ['rests in the middle', 400, 0],
  ['rests at the edge of the zone', 100 + 56, 0],
  ['creeps up just inside', 100 + 55, -1],
  ['runs up at the edge', 100, -14],
  ['runs no faster beyond', -500, -14],
  ['creeps down just inside', 800 - 55, 1],
  ['runs down at the edge', 800, 14],
  ['runs no faster below', 2_000, 14],
])('a drag %s', (_what, y, by) => {
  expect(scrollAt(y, 100, 800)).toBe(by)
})

test('a window with no room to rest in is not scrolled', () => {
  expect(scrollAt(10, 0, 160)).toBe(0)
})
