import { expect, test } from 'vitest'
import { placeTargets } from '../annotation/placed-annotation'
import { SAMPLE } from '@/lib/align/project-range.cases'
import { describeTarget } from '@/lib/anchor/describe-target'
import { passageText } from '@/lib/anchor/passage-text'
import { getRange } from '@/lib/anchor/side-text'
import type { Target } from '@/lib/anchor/target'
import { withProjections } from '@/lib/annotation/note-targets'
import { findAdjustable } from './start-range'

const text = { sides: SAMPLE.sides, links: SAMPLE.links, revision: 2 }

function mark(words: string): Target {
  const start = text.sides.tr.running.indexOf(words)
  return describeTarget(text.sides.tr, getRange(text.sides.tr, { start, end: start + words.length }), 2)
}

function wordsAt(targets: Target[], at: number): string | null {
  const found = findAdjustable(text.sides, { ...placeTargets(text, targets), targets }, at)
  return found && passageText(text.sides[found.side], found.range)
}

const targets = withProjections(text, [mark('hâline'), mark('gelmiştir')])

test('a marked passage begins where it stands', () => {
  expect(wordsAt(targets, 0)).toBe('hâline')
  expect(wordsAt(targets, 1)).toBe('gelmiştir')
})

test('a projection in several stretches begins from the first to the last of them', () => {
  const stretches = targets.flatMap(({ role, quote }, at) => (role === 'projected' ? [{ at, quote }] : []))
  expect(stretches.map(({ quote }) => quote.exact)).toEqual(['has', 'become'])
  for (const { at } of stretches) expect(wordsAt(targets, at)).toMatch(/^has .*become$/)
})

test('a passage that is not found cannot be adjusted', () => {
  const lost = { ...mark('hâline'), quote: { ...mark('hâline').quote, exact: 'halına' } }
  expect(wordsAt([lost], 0)).toBeNull()
  expect(wordsAt(targets, 9)).toBeNull()
})
