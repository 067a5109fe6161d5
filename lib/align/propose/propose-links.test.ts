import { describe, expect, test } from 'vitest'
import { ESSAY } from '../essay.cases'
import { readGroup } from '../word-stop'
import { likenCognates } from './cognates'
import type { LinkedSegment } from './dictionary'
import { compareLinks, leaveOneOut, scoreAgreements } from './measure-links'
import { learnFrom, proposeLinks } from './propose-links'
import { stemWord } from './stem'

const word = (text: string, part: string) => {
  const start = text.indexOf(part)
  return { start, end: start + part.length }
}

function segment(id: string, tr: string, en: string, pairs: [string, string][]): LinkedSegment {
  const links = pairs.map(([t, e]) => ({ tr: [word(tr, t)], en: [word(en, e)] }))
  return { id, texts: { tr, en }, links }
}

const SEEN = [
  segment('p1.s1', 'Bölgenin sorunları büyüktür.', 'The problems of the region are great.', [
    ['Bölgenin', 'of the region'],
    ['sorunları', 'The problems'],
    ['büyüktür', 'are great'],
  ]),
]

function propose(tr: string, en: string, seen = SEEN): string[] {
  return proposeLinks({ tr, en }, learnFrom(seen)).map(
    (link) => `${readGroup(tr, link.tr)} = ${readGroup(en, link.en)}`,
  )
}

test.each([
  ['figures in either notation', '1,1 %40', '40% 1.1', ['1,1 = 1.1', '%40 = 40%']],
  ['names, with their endings', 'Kazakistan’ın yeri', 'Kazakhstan’s place', ['Kazakistan’ın = Kazakhstan’s']],
  [
    'cognates',
    'stratejik teknoloji',
    'strategic technology',
    ['stratejik = strategic', 'teknoloji = technology'],
  ],
  [
    'words linked elsewhere, with other endings',
    'bölgede sorun',
    'regions, problem',
    ['bölgede = regions', 'sorun = problem'],
  ],
])('proposes %s', (_what, tr, en, expected) => {
  expect(propose(tr, en, SEEN)).toEqual(expect.arrayContaining(expected))
})

test('proposes what stands between words that are linked', () => {
  expect(propose('nadir toprak elementi', 'rare earth element', [])).toContain('toprak = earth')
})

test('leaves alone what a person has told of', () => {
  const texts = { tr: 'stratejik enerji', en: 'strategic energy' }
  const isFree = (side: 'tr' | 'en', { start }: { start: number }) => side === 'en' || start > 0
  expect(proposeLinks(texts, learnFrom([]), { links: [], isFree }).flatMap(({ tr }) => tr)).toEqual([
    { start: 10, end: 16 },
  ])
})

test.each([
  ['enerji', 'energy'],
  ['politika', 'policy'],
  ['uranyum', 'uranium'],
  ['kritik', 'critical'],
  ['şirket', 'sherket'],
])('%s looks like %s', (tr, en) => {
  expect(likenCognates(tr, en)).toBeGreaterThanOrEqual(0.7)
})

test.each([
  ['bölge', 'region'],
  ['ve', 'very'],
  ['savaş', 'state'],
])('%s does not look like %s', (tr, en) => {
  expect(likenCognates(tr, en)).toBeLessThan(0.7)
})

test.each([
  ['kaynaklarına', 'kaynaklardan'],
  ['bölgede', 'bölgenin'],
  ['Türkiye’nin', 'Türkiye'],
  ['dönüşüm', 'DÖNÜŞÜMÜN'],
])('%s and %s have one stem', (one, other) => {
  expect(stemWord(one, 'tr')).toBe(stemWord(other, 'tr'))
})

describe('agreement', () => {
  const [seen] = SEEN as [LinkedSegment]

  test('counts pairs of words that stand in one link', () => {
    expect(compareLinks(seen, seen.links)).toEqual({ proposed: 7, confirmed: 7, both: 7 })
    expect(compareLinks(seen, seen.links.slice(0, 1))).toEqual({ proposed: 3, confirmed: 7, both: 3 })
    expect(scoreAgreements([{ proposed: 4, confirmed: 8, both: 2 }])).toEqual({
      precision: 0.5,
      recall: 0.25,
      f1: 1 / 3,
    })
  })

  test('on the essay, four proposals in five are right, and more than half of all links are proposed', () => {
    const { sides, links } = ESSAY
    const segments = sides.tr.segments.map(({ id, text }) => ({
      id,
      texts: { tr: text, en: sides.en.byId.get(id)?.text ?? '' },
      links: links[id] ?? [],
    }))
    const { precision, recall } = scoreAgreements(leaveOneOut(segments).values())
    expect(precision).toBeGreaterThan(0.78)
    expect(recall).toBeGreaterThan(0.55)
  }, 60_000)
})
