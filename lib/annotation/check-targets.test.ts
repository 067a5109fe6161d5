import { expect, test } from 'vitest'
import { describeTarget } from '../anchor/describe-target'
import { resolveTarget } from '../anchor/resolve-target'
import { getRange } from '../anchor/side-text'
import type { Target } from '../anchor/target'
import { unplacedTarget } from '../anchor/unplaced'
import { loadSample } from '../work/fixtures/sample-work.cases'
import { sideTextAt } from '../work/side-text-of'
import { checkTargets, type TargetFault } from './check-targets'

const work = loadSample()

/** A target on words of the English as they stood on a revision. */
function mark(revision: number, words: string): Target {
  const sideText = sideTextAt(work, 'en', revision)
  const start = sideText.running.indexOf(words)
  return describeTarget(sideText, getRange(sideText, { start, end: start + words.length }), revision)
}

test.each([
  [1, 'starts with light'],
  [1, 'The morning begins with light.'],
  [1, 'metres, and the rest'],
  [2, 'light.\nOf the windows'],
  [3, 'sample text'],
])('on revision %i “%s” may be marked', (revision, words) => {
  expect(checkTargets(work, [mark(revision, words)])).toBeNull()
})

const first = mark(1, 'starts with light')
const deleted = mark(1, 'The morning')
const slips: [string, Target, TargetFault['code']][] = [
  ['a revision to come', { ...first, revision: 4 }, 'revision-unknown'],
  ['words that stood there earlier', { ...first, revision: 3 }, 'quote-mismatch'],
  ['words that stand there later', { ...mark(3, 'begins with light'), revision: 1 }, 'quote-mismatch'],
  ['other offsets', { ...first, start: { ...first.start, offset: 0 } }, 'quote-mismatch'],
  [
    'other words before',
    { ...first, quote: { ...first.quote, prefix: 'Ankara’s morning ' } },
    'quote-mismatch',
  ],
  ['other words after', { ...first, quote: { ...first.quote, suffix: '. Later' } }, 'quote-mismatch'],
  ['a sentence that is gone', { ...deleted, revision: 2 }, 'segment-unknown'],
  ['a sentence that was yet to come', { ...mark(3, 'sample text'), revision: 2 }, 'segment-unknown'],
]

test.each(slips)('%s is refused', (_slip, target, code) => {
  expect(checkTargets(work, [first, target])).toEqual({ code, index: 1 })
})

test('words that were brought in without a place may be kept, on a revision there is', () => {
  const quote = { exact: 'Bir yerlerden gelen sözler', prefix: '', suffix: '' }
  const lost = unplacedTarget(sideTextAt(work, 'tr', 3), quote, 3, 'marked')
  expect(checkTargets(work, [lost])).toBeNull()
  expect(checkTargets(work, [{ ...lost, revision: 9 }])).toEqual({ code: 'revision-unknown', index: 0 })
  expect(resolveTarget(sideTextAt(work, 'tr', 3), 3, lost).status).toBe('detached')
})
