import fc from 'fast-check'
import { expect, it } from 'vitest'
import { placeAtEdge } from './edge-place'

const window = { top: 52, bottom: 640 }
const line = (top: number) => ({ top, bottom: top + 28 })

it.each([
  ['in the middle', 300, 328, 'bottom'],
  ['at the lower edge', 500, 600, 'top'],
  ['begins low and goes on below the window', 590, 900, 'top'],
  ['begins above the window and ends low', -200, 600, 'top'],
  ['fills the window', -100, 900, 'bottom'],
])('a selection %s', (_name, first, last, place) => {
  expect(placeAtEdge(line(first), line(last), 62, window)).toBe(place)
})

it('stands between handles at both edges', () => {
  const place = placeAtEdge(line(60), line(600), 62, window)
  expect(place).toBeGreaterThan(116)
  expect(Number(place) + 62).toBeLessThan(600)
})

it('never covers a handle while the window has room beside both', () => {
  const anywhere = fc.integer({ min: -300, max: 900 })
  fc.assert(
    fc.property(anywhere, anywhere, fc.integer({ min: 56, max: 110 }), (a, b, height) => {
      const [first, last] = [line(Math.min(a, b)), line(Math.max(a, b))]
      const place = placeAtEdge(first, last, height, window)
      const top = place === 'bottom' ? window.bottom - 8 - height : place === 'top' ? window.top + 8 : place
      for (const handle of [first, last])
        expect(top + height <= handle.top || top >= handle.bottom + 28).toBe(true)
    }),
  )
})
