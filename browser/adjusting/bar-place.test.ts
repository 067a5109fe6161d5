import { expect, test } from 'vitest'
import { placeBar } from './bar-place'

const WINDOW = { left: 0, top: 60, right: 1000, bottom: 800 }
const BAR = { width: 300, height: 40 }
const passage = (top: number, bottom: number, left = 400, right = 600) => ({ left, right, top, bottom })

test.each([
  ['below', passage(300, 330), { x: 350, y: 360 }],
  ['above, near the lower edge', passage(700, 760), { x: 350, y: 630 }],
  ['in the window, beside words at its left edge', passage(300, 330, 20, 60), { x: 8, y: 360 }],
  ['in the window, beside words at its right edge', passage(300, 330, 940, 990), { x: 692, y: 360 }],
  ['at the lower edge, where the words fill the window', passage(20, 900), 'bottom'],
  ['at the lower edge, where the words have left the window', passage(-400, -300), 'bottom'],
] as const)('stands %s', (_where, words, place) => {
  expect(placeBar(words, BAR, WINDOW, false)).toEqual(place)
})

test.each([
  ['lower', passage(300, 330), 'bottom'],
  ['upper, where the words end low', passage(700, 760), 'top'],
  ['lower, where the words begin high as well', passage(100, 760), 'bottom'],
] as const)('for a thumb stands at the edge: %s', (_where, words, place) => {
  expect(placeBar(words, BAR, WINDOW, true)).toBe(place)
})
