import { expect, test } from 'vitest'
import { segmentsOf } from './segments'
import { loadSample } from './fixtures/sample-work.cases'
import { sideTextAt, sideTextOf } from './side-text-of'
import { hasRevision, textAt } from './text-at'

const sample = loadSample()
const running = (revision: number) => sideTextAt(sample, 'en', revision).running

test('the current revision is the work itself', () => {
  expect(textAt(sample, 3)).toEqual({ revision: 3, paragraphs: sample.work.paragraphs, texts: sample.texts })
  expect(sideTextAt(sample, 'tr', 3)).toBe(sideTextOf(sample, 'tr'))
})

test('an added sentence is not in the revision before', () => {
  expect(running(3)).toContain('This sample text has 2 paragraphs')
  expect(running(2)).toBe(
    'Istanbul’s morning begins with light.\n' +
      'Of the windows, 25% face the sea; the largest is 1.5 metres. The rest — the old ones — face the street.',
  )
})

test('a deleted, a split and a changed sentence are back in the first', () => {
  expect(running(1)).toBe(
    'Istanbul’s morning starts with light. The morning begins with light.\n' +
      'Of the windows, 25% face the sea; the largest is 1.5 metres, and the rest — the old ones — face the street.',
  )
  expect(textAt(sample, 1).texts.tr['p2.s1']?.markers).toEqual([{ label: '2', offset: 56 }])
})

test('every revision has a text for just its own segments', () => {
  for (const revision of [1, 2, 3]) {
    const { paragraphs, texts } = textAt(sample, revision)
    const ids = segmentsOf({ paragraphs }).sort()
    expect(Object.keys(texts.tr).sort()).toEqual(ids)
    expect(Object.keys(texts.en).sort()).toEqual(ids)
  }
})

test('looking back changes nothing, and is done once', () => {
  const before = structuredClone(sample)
  expect(textAt(sample, 1)).toBe(textAt(sample, 1))
  expect(sample).toEqual(before)
})

test.each([0, 4, 1.5, NaN])('there is no revision %s', (revision) => {
  expect(hasRevision(sample, revision)).toBe(false)
  expect(() => textAt(sample, revision)).toThrow(RangeError)
})
