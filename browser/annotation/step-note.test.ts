import { describe, expect, it } from 'vitest'
import { describeTarget } from '@/lib/anchor/describe-target'
import { getRange, makeSideText } from '@/lib/anchor/side-text'
import type { Target } from '@/lib/anchor/target'
import type { Side } from '@/lib/text/side'
import { annotationOf } from './outbox.cases'
import { placeTargets, type PlacedAnnotation, type PlacingText } from './placed-annotation'
import { stepNote } from './step-note'

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

function viewOf(id: string, target: Target): PlacedAnnotation {
  const annotation = { ...annotationOf(id), id, targets: [target] }
  return { annotation, state: 'saved', refusal: null, ...placeTargets(text, [target]) }
}

const gone = { ...targetOn('tr', 'Bekledik'), quote: { exact: 'Beklerdi', prefix: '', suffix: '' } }
const lost = viewOf('lost', gone)
const views = [
  viewOf('kar', targetOn('tr', 'Kar')),
  viewOf('road', targetOn('en', 'road')),
  viewOf('yol', targetOn('tr', 'Yol')),
  lost,
]

const step = (by: 1 | -1, from: { open?: string; sentence?: number }, among = views) =>
  stepNote(among, text, { open: from.open ?? null, sentence: from.sentence ?? 0 }, by)?.annotation.id ?? null

describe('from the open note', () => {
  it('goes to its neighbour in the order given, wherever the reader looks', () => {
    expect(step(1, { open: 'kar', sentence: 2 })).toBe('road')
    expect(step(1, { open: 'road' })).toBe('yol')
    expect(step(-1, { open: 'yol', sentence: 0 })).toBe('road')
  })

  it('goes nowhere at either end: what has no place is not the last', () => {
    expect(step(-1, { open: 'kar' })).toBeNull()
    expect(step(1, { open: 'yol' })).toBeNull()
  })
})

describe('where none is open', () => {
  it('goes on to the first note of the sentence or after it, on either side', () => {
    expect(step(1, { sentence: 0 })).toBe('kar')
    expect(step(1, { sentence: 1 })).toBe('road')
    expect(step(1, { sentence: 2 })).toBeNull()
  })

  it('goes back to the last note before the sentence', () => {
    expect(step(-1, { sentence: 0 })).toBeNull()
    expect(step(-1, { sentence: 1 })).toBe('kar')
    expect(step(-1, { sentence: 2 })).toBe('yol')
  })

  it('takes an open note without a place, or one that is filtered out, as none', () => {
    expect(step(1, { open: 'lost', sentence: 1 })).toBe('road')
    expect(step(-1, { open: 'gone', sentence: 1 })).toBe('kar')
  })

  it('finds nothing among none', () => {
    expect(step(1, {}, [])).toBeNull()
    expect(step(-1, { sentence: 2 }, [lost])).toBeNull()
  })
})
