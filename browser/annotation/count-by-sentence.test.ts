import fc from 'fast-check'
import { expect, it } from 'vitest'
import { describeTarget } from '@/lib/anchor/describe-target'
import { getRange, makeSideText } from '@/lib/anchor/side-text'
import type { Target } from '@/lib/anchor/target'
import type { Side } from '@/lib/text/side'
import { makeSentenceCounter } from './count-by-sentence'
import { annotationOf } from './outbox.cases'
import { placeTargets, type PlacedAnnotation, type PlacingText } from './placed-annotation'

const segment = (id: string, text: string) => ({ id, paragraph: id.slice(0, 2), text })
const text: PlacingText = {
  revision: 1,
  links: {},
  sides: {
    tr: makeSideText('tr', [
      segment('p1.s1', 'Kar yağdı.'),
      segment('p1.s2', 'Yol kapandı.'),
      segment('p2.s1', 'Bekledik.'),
    ]),
    en: makeSideText('en', [
      segment('p1.s1', 'It snowed.'),
      segment('p1.s2', 'The road closed.'),
      segment('p2.s1', 'We waited.'),
    ]),
  },
}

function targetOn(side: Side, words: string): Target {
  const start = text.sides[side].running.indexOf(words)
  const span = { start, end: start + words.length }
  return describeTarget(text.sides[side], getRange(text.sides[side], span), 1)
}

function viewOf(id: string, targets: Target[]): PlacedAnnotation {
  return {
    annotation: { ...annotationOf(id), id, targets },
    state: 'saved',
    refusal: null,
    ...placeTargets(text, targets),
  }
}

const counted = (...views: PlacedAnnotation[]) => {
  const { tr, en } = makeSentenceCounter(text)(views)
  return { tr: Object.fromEntries(tr), en: Object.fromEntries(en) }
}

it('counts nothing where nothing stands', () => {
  expect(counted()).toEqual({ tr: {}, en: {} })
})

it('counts a note once at a sentence, and at every sentence it touches', () => {
  const wide = viewOf('a', [targetOn('tr', 'yağdı. Yol kapandı.\nBek')])
  const twice = viewOf('b', [targetOn('tr', 'Kar'), targetOn('tr', 'yağdı'), targetOn('en', 'waited')])
  expect(counted(wide, twice)).toEqual({
    tr: { 'p1.s1': 2, 'p1.s2': 1, 'p2.s1': 1 },
    en: { 'p2.s1': 1 },
  })
})

it('leaves out a sentence of which no character is marked', () => {
  expect(counted(viewOf('a', [targetOn('tr', 'Kar yağdı. ')])).tr).toEqual({ 'p1.s1': 1 })
})

it('leaves out what is found nowhere', () => {
  const gone = { ...targetOn('tr', 'Kar'), revision: 0, quote: { exact: 'Yaz', prefix: '', suffix: '' } }
  expect(counted(viewOf('a', [gone]))).toEqual({ tr: {}, en: {} })
})

it('tells, after others, what it would have told at once', () => {
  const views = [
    viewOf('a', [targetOn('tr', 'yağdı. Yol')]),
    viewOf('b', [targetOn('tr', 'Kar'), targetOn('en', 'snowed')]),
    viewOf('c', [targetOn('en', 'closed.\nWe')]),
    viewOf('d', [targetOn('tr', 'Bekledik')]),
  ]
  const count = makeSentenceCounter(text)
  fc.assert(
    fc.property(fc.shuffledSubarray(views), (some) => {
      const { tr, en } = count(some)
      expect({ tr: Object.fromEntries(tr), en: Object.fromEntries(en) }).toEqual(counted(...some))
    }),
  )
})
