import { expect, test } from 'vitest'
import { parseSample } from '../work/fixtures/sample-work.cases'
import { rewind } from '../work/rewind'
import { sourcesAt } from '../work/sources-at'
import { describeChange } from './describe-change'

const sample = parseSample()

test.each([2, 3])('what the record of revision %i keeps is what is described', (revision) => {
  const described = describeChange(sourcesAt(sample, revision - 1), sourcesAt(sample, revision))
  expect(described).toEqual(sample.revisions.find((change) => change.revision === revision)?.before)
})

test('undoing a described change gives the state before it', () => {
  const [before, after] = [sourcesAt(sample, 1), sourcesAt(sample, 3)]
  const words = { tr: 'a', en: 'a' }
  const change = {
    revision: 2,
    date: '2026-11-04',
    author: words,
    reason: words,
    before: describeChange(before, after),
  }
  expect(rewind(after, [change], 1, (source) => source)).toEqual(before)
})

test('equal states differ in nothing', () => {
  expect(describeChange(sourcesAt(sample, 3), sourcesAt(sample, 3))).toEqual({})
})
