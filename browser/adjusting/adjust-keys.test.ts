import { expect, test, vi } from 'vitest'
import { SIDE } from '@/lib/anchor/extend-range.cases'
import { passageText } from '@/lib/anchor/passage-text'
import { getRange } from '@/lib/anchor/side-text'
import { isKeyOn } from '../reading/is-key-on'
import { ADJUST_STROKES, adjustByKey, isAdjustKeyOn } from './adjust-keys'

vi.mock('../reading/is-key-on', () => ({ isKeyOn: vi.fn(() => true) }))

const NONE = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false }
const start = SIDE.running.indexOf('%40’ını')
const RANGE = getRange(SIDE, { start, end: start + '%40’ını'.length })

test.each([
  ['end', { key: 'ArrowRight' }, '%40’ını aldı'],
  ['end', { key: 'ArrowLeft', shiftKey: true }, '%40’ın'],
  ['start', { key: 'ArrowLeft' }, 'ABD’nin %40’ını'],
  ['start', { key: 'ArrowRight', shiftKey: true }, '40’ını'],
  ['start', { key: 'ArrowUp' }, 'ABD’nin %40’ını'],
  ['end', { key: 'ArrowDown' }, '%40’ını aldı.'],
  ['start', { key: 'Home' }, 'ABD’nin %40’ını'],
  ['end', { key: 'End' }, '%40’ını aldı.'],
  ['end', { key: 'Home' }, '%40’ını'],
] as const)('%s, %o: %s', (end, key, words) => {
  const next = adjustByKey(SIDE, RANGE, end, { ...NONE, ...key })
  expect(next && passageText(SIDE, next)).toBe(words)
})

test.each([
  { key: 'a' },
  { key: 'Enter' },
  { key: 'ArrowLeft', ctrlKey: true },
  { key: 'Home', metaKey: true },
])('%o is not for the handle', (key) => {
  expect(adjustByKey(SIDE, RANGE, 'end', { ...NONE, ...key })).toBeNull()
})

test('each key that moves an end is turned off as the help names it, and alone', () => {
  const all = Object.entries(ADJUST_STROKES).flatMap(([id, strokes]) =>
    strokes.map((stroke) => ({ id, stroke })),
  )
  for (const off of all) {
    vi.mocked(isKeyOn).mockImplementation((id, stroke) => id !== off.id || stroke !== off.stroke)
    const on = all.filter(({ stroke }) => {
      const [key = '', shift] = stroke.split('+').reverse()
      return isAdjustKeyOn({ key, shiftKey: shift === 'Shift' })
    })
    expect(on).toEqual(all.filter((other) => other !== off))
  }
})
