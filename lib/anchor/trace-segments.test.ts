import { expect, test } from 'vitest'
import { paragraphOf } from '../work/ids'
import type { PlacedSegment } from './side-text'
import { traceSegments } from './trace-segments'

const COAL = 'Kömür sanayi devriminin ilk dönemlerine damgasını vurmuştur.'
const OIL = 'Petrol ise sonraki yüzyılın savaşlarına yol açmıştır.'
const GAS = 'Doğal gaz bugün evlerimizi ısıtmaktadır.'

type Texts = Readonly<Record<string, string>>

const CASES: readonly [
  name: string,
  before: Texts,
  after: Texts,
  from: Readonly<Record<string, string[]>>,
][] = [
  ['nothing changed', { 'p1.s1': COAL }, { 'p1.s1': COAL }, { 'p1.s1': [] }],
  [
    'one was merged into another',
    { 'p1.s1': COAL, 'p1.s2': OIL },
    { 'p1.s1': `${COAL} ${OIL}` },
    { 'p1.s1': ['p1.s2'] },
  ],
  [
    'one was split',
    { 'p1.s1': `${COAL} ${OIL}`, 'p1.s2': GAS },
    { 'p1.s1': COAL, 'p1.s3': OIL, 'p1.s2': GAS },
    { 'p1.s1': [], 'p1.s3': ['p1.s1'], 'p1.s2': [] },
  ],
  [
    'one has another id',
    { 'p1.s1': COAL, 'p1.s2': OIL },
    { 'p1.s1': COAL, 'p2.s1': OIL },
    { 'p1.s1': [], 'p2.s1': ['p1.s2'] },
  ],
  [
    'one was struck, and its double stays',
    { 'p1.s1': COAL, 'p1.s2': COAL },
    { 'p1.s1': COAL },
    { 'p1.s1': [] },
  ],
  [
    'one of two doubles was moved, and nobody can say which',
    { 'p1.s1': COAL, 'p1.s2': COAL },
    { 'p2.s1': COAL },
    { 'p2.s1': [] },
  ],
  [
    'both doubles were moved: in their order',
    { 'p1.s1': COAL, 'p1.s2': COAL },
    { 'p2.s1': COAL, 'p2.s2': COAL },
    { 'p2.s1': ['p1.s1'], 'p2.s2': ['p1.s2'] },
  ],
  ['one was written anew', { 'p1.s1': COAL }, { 'p1.s1': OIL }, { 'p1.s1': [] }],
]

function place(texts: Texts): PlacedSegment[] {
  return Object.entries(texts).map(([id, text]) => ({ id, paragraph: paragraphOf(id), text }))
}

test.each(CASES)('%s', (_name, before, after, from) => {
  const traced = traceSegments('tr', place(before), place(after))
  expect(Object.fromEntries(traced.map((segment) => [segment.id, segment.from]))).toEqual(from)
})
