import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cutRuns } from './cut-runs'
import { mergeSpans } from './span'

it('cuts where either kind begins or ends', () => {
  const runs = cutRuns(
    'madenlerinin üretimi',
    [{ start: 0, end: 12 }],
    [
      { start: 0, end: 5 },
      { start: 9, end: 15 },
    ],
  )
  expect(runs.map(({ text, inFirst, inSecond }) => [text, inFirst, inSecond])).toEqual([
    ['maden', true, true],
    ['leri', true, false],
    ['nin', true, true],
    [' ür', false, true],
    ['etimi', false, false],
  ])
})

const spans = fc
  .array(fc.record({ start: fc.nat(18), length: fc.integer({ min: 1, max: 6 }) }))
  .map((list) => mergeSpans(list.map(({ start, length }) => ({ start, end: Math.min(20, start + length) }))))

it('gives the text back whole, each unit as its spans say', () => {
  fc.assert(
    fc.property(spans, spans, (first, second) => {
      const text = 'abcdefghijklmnopqrst'
      const runs = cutRuns(text, first, second)
      expect(runs.map((run) => run.text).join('')).toBe(text)
      const isIn = (list: typeof first, at: number) => list.some(({ start, end }) => start <= at && at < end)
      let at = 0
      for (const run of runs)
        for (const unit of run.text) {
          expect([unit, run.inFirst, run.inSecond]).toEqual([text[at], isIn(first, at), isIn(second, at)])
          at++
        }
    }),
  )
})
