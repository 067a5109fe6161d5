import { expect, it, test } from 'vitest'
import { SIDES } from '../text/side'
import { loadSample } from '../work/fixtures/sample-work.cases'
import { parseQuery } from './parse-query'
import { searchWork } from './search-work'

const sample = loadSample()

/** The hits of a query as `p1.s1: sabah/morning`. */
function search(typed: string): string[] {
  return searchWork(sample, parseQuery(typed)).map(({ segment, spans }) => {
    const found = SIDES.map((side) =>
      spans[side].map(({ start, end }) => sample.texts[side][segment]?.text.slice(start, end)).join('+'),
    )
    return `${segment}: ${found.join('/')}`
  })
}

test.each([
  ['istanbul', ['p1.s1: İstanbul/Istanbul']],
  ['İSTANBUL', ['p1.s1: İstanbul/Istanbul']],
  ['isik', ['p1.s1: ışık/']],
  ['FACE', ['p2.s1: /face', 'p2.s2: /face']],
  ['sabah light', ['p1.s1: sabah/light']],
  ['"face the street"', ['p2.s2: /face the street']],
  ['1,5 metre', ['p2.s1: 1,5+metre/1.5+metre']],
  ['ışık face', []],
  ['cümledir.', ['p1.s2: cümledir/']],
  ['', []],
])('“%s” finds %j', (typed, hits) => {
  expect(search(typed)).toEqual(hits)
})

it('searches a work again as fast as its index is there', () => {
  const first = searchWork(sample, parseQuery('face'))
  expect(searchWork(sample, parseQuery('face'))).toEqual(first)
})
