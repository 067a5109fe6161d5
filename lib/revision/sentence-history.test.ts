import { expect, test } from 'vitest'
import { loadSample } from '../work/fixtures/sample-work.cases'
import { isReordered, listSentenceChanges } from './revision-changes'
import { listAllSegments, listRevisedSegments, sentenceHistory } from './sentence-history'

const sample = loadSample()
const [second, third] = sample.revisions
if (!second || !third) throw new Error('the sample has three revisions')

const brief = (text: { en: string } | null) => text && text.en.slice(0, 24)

test('a revision lists what it changed, split and took out in reading order', () => {
  const changes = listSentenceChanges(sample, second)
  expect(changes.map(({ segment, before, after }) => [segment, brief(before), brief(after)])).toEqual([
    ['p1.s1', 'Istanbul’s morning start', 'Istanbul’s morning begin'],
    ['p1.s3', 'The morning begins with ', null],
    ['p2.s1', 'Of the windows, 25% face', 'Of the windows, 25% face'],
    ['p2.s2', null, 'The rest — the old ones '],
  ])
  expect(listSentenceChanges(sample, third).map(({ segment }) => segment)).toEqual(['p1.s2'])
})

test('sources keep their markers', () => {
  const [split] = listSentenceChanges(sample, second).filter(({ segment }) => segment === 'p2.s1')
  expect(split?.before?.tr).toContain('1,5 metredir,[^2] kalanı')
})

test.each([
  ['p1.s1', [2, 1]],
  ['p1.s2', [3]],
  ['p1.s3', [2, 1]],
  ['p2.s1', [2, 1]],
  ['p2.s2', [2]],
  ['p9.s9', []],
])('%s has its states at revisions %j', (segment, revisions) => {
  expect(sentenceHistory(sample, segment).map(({ revision }) => revision)).toEqual(revisions)
})

test('each state begins where the one before it ended, and a retired sentence ends in none', () => {
  for (const segment of listAllSegments(sample)) {
    const states = sentenceHistory(sample, segment)
    for (const [index, { before }] of states.entries()) {
      expect(before).toEqual(states[index + 1]?.after ?? null)
    }
  }
  expect(sentenceHistory(sample, 'p1.s3')[0]?.after).toBeNull()
})

test('all sentences that ever were are known, and which of them were revised', () => {
  expect(listAllSegments(sample)).toEqual(['p1.s1', 'p1.s2', 'p2.s1', 'p2.s2', 'p1.s3'])
  expect(listRevisedSegments(sample)).toEqual(['p1.s1', 'p2.s1', 'p1.s3'])
})

test('only a change of order is one', () => {
  expect(isReordered(sample, second)).toBe(false)
  const paragraphs = structuredClone(sample.work.paragraphs)
  paragraphs[0]?.segments.reverse()
  expect(isReordered({ ...sample, work: { ...sample.work, paragraphs } }, third)).toBe(false)
  paragraphs.reverse()
  expect(isReordered({ ...sample, work: { ...sample.work, paragraphs } }, third)).toBe(true)
})
