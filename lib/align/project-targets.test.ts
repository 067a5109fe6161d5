import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describeTarget } from '../anchor/describe-target'
import { normalizeRange } from '../anchor/normalize-range'
import { getRange, makeSideText } from '../anchor/side-text'
import { Target } from '../anchor/target'
import { findWordLinks } from '../work/word-links'
import { alignedRanges } from './aligned-sides.arbitrary'
import { MOST_RUNS } from './coarsen-parts'
import { SAMPLE } from './project-range.cases'
import { projectTargets } from './project-targets'

const { sides, links } = SAMPLE

function mark(words: string): Target {
  const start = sides.tr.running.indexOf(words)
  return describeTarget(sides.tr, getRange(sides.tr, { start, end: start + words.length }), 2)
}

const quotes = (targets: Target[]) => targets.map(({ quote, via }) => [quote.exact, via])

test('every stretch is a target that says how it was projected', () => {
  const targets = projectTargets(sides, links, mark('hâline gelmiştir. Bölge ise'), 2, 19)
  expect(quotes(targets)).toEqual([
    ['has', 'words'],
    ['become', 'words'],
    ['The region', 'words'],
  ])
  for (const target of targets) {
    expect(Target.parse(target)).toEqual(target)
    expect(target).toMatchObject({ side: 'en', role: 'projected', revision: 2 })
  }
})

test('each target tells of itself, whatever stands beside it', () => {
  const targets = projectTargets(sides, links, mark('sağlamaktadır.\nBurada bağ yok.'), 2, 19)
  expect(quotes(targets)).toEqual([
    ['provides', 'words'],
    ['There are no links here.', 'segment'],
  ])
})

test('without room for the words, the sentence stands for them; without room for that, nothing', () => {
  expect(quotes(projectTargets(sides, links, mark('hâline gelmiştir'), 2, 1))).toEqual([
    ['Energy has today become a strategic element.', 'segment'],
  ])
  expect(projectTargets(sides, links, mark('hâline gelmiştir'), 2, 0)).toEqual([])
})

test('what is too scattered to be read as an answer is the sentence', () => {
  const names = ['bir0', 'iki0', 'üç0', 'dört0', 'beş0', 'altı0', 'yedi0']
  const text = { tr: `${names.join(' ')} son`, en: names.map((name) => `${name} pad`).join(' ') }
  const layer = { 'p1.s1': { links: names.map((name): [string, string] => [name, name]) } }
  const side = (name: 'tr' | 'en') => makeSideText(name, [{ id: 'p1.s1', paragraph: 'p1', text: text[name] }])
  const scattered = { tr: side('tr'), en: side('en') }
  const found = findWordLinks(layer, {
    tr: { 'p1.s1': { text: text.tr, markers: [] } },
    en: { 'p1.s1': { text: text.en, markers: [] } },
  })
  const project = (count: number) => {
    const end = names.slice(0, count).join(' ').length
    const range = { start: { segment: 'p1.s1', offset: 0 }, end: { segment: 'p1.s1', offset: end } }
    return projectTargets(scattered, found, describeTarget(scattered.tr, range, 1), 1, 19)
  }
  expect(project(MOST_RUNS).map(({ quote }) => quote.exact)).toEqual(names.slice(0, MOST_RUNS))
  expect(quotes(project(MOST_RUNS + 1))).toEqual([[text.en, 'segment']])
})

test('a target whose words are gone projects to nothing', () => {
  const target = mark('bugün')
  const lost = { ...target, quote: { ...target.quote, exact: 'dünya' } }
  expect(projectTargets(sides, links, lost, 2, 19)).toEqual([])
  expect(projectTargets(sides, links, lost, 3, 19)).toEqual([])
})

test('there are never more than find room', () => {
  fc.assert(
    fc.property(alignedRanges, fc.nat(8), ({ sides, links, side, outer }, room) => {
      const range = normalizeRange(sides[side], outer)
      fc.pre(range !== null)
      const targets = projectTargets(sides, links, describeTarget(sides[side], range, 1), 1, room)
      expect(targets.length).toBeLessThanOrEqual(room)
      for (const target of targets) expect(Target.parse(target)).toEqual(target)
    }),
    { numRuns: 500 },
  )
})
