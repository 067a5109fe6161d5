import { expect, test } from 'vitest'
import { SIDES, otherSide } from '@/lib/text/side'

test('each side faces the other', () => {
  expect(SIDES.map(otherSide)).toEqual(['en', 'tr'])
  expect(SIDES.map(otherSide).map(otherSide)).toEqual([...SIDES])
})
