import { expect, test } from 'vitest'
import { findBesideEdit } from './beside-edit'

const WAS = 'Energy has become one of the strategic elements of our time.'
const find = (was: string, is: string, words: string) => {
  const start = was.indexOf(words)
  const found = findBesideEdit(was, is, { start, end: start + words.length })
  return found && is.slice(found.start, found.end)
}

test('words before a change and after it are where they were', () => {
  const is = WAS.replace('one', 'some')
  expect(find(WAS, is, 'Energy has')).toBe('Energy has')
  expect(find(WAS, is, 'elements')).toBe('elements')
})

test('words that a change touches are left to others', () => {
  expect(find(WAS, WAS.replace('one of the', 'one of those'), 'the strategic')).toBeNull()
  expect(find(WAS, WAS.replace(' of our time', ''), 'elements')).toBeNull()
})

test('nothing is said of a sentence that was changed for the greater part', () => {
  expect(find(WAS, 'Energy has been many things.', 'Energy')).toBeNull()
})

test('nothing is said where it cannot be told which of two was struck', () => {
  const was = 'It was said again and again and again, and nobody had listened to it until now.'
  expect(find(was, was.replace('again and ', ''), 'again')).toBeNull()
})
