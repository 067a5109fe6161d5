import { expect, it } from 'vitest'
import type { ReplyAnnotation } from '@/lib/annotation/annotation'
import { annotationFrom } from '@/lib/annotation/annotation-from'
import { describeTarget } from '@/lib/anchor/describe-target'
import { getRange, makeSideText } from '@/lib/anchor/side-text'
import type { Target } from '@/lib/anchor/target'
import type { Side } from '@/lib/text/side'
import { annotationOf, FIRST, inputFor, SECOND } from './outbox.cases'
import { homeOf, placeTargets, type PlacedAnnotation, type PlacingText } from './placed-annotation'
import type { LaidReply } from './thread-replies'
import { listViewRanges } from './view-ranges'
import { withQuotes } from './with-quotes'

const segment = (id: string, text: string) => ({ id, paragraph: id.slice(0, 2), text })
const text: PlacingText = {
  revision: 1,
  links: {},
  sides: {
    tr: makeSideText('tr', [segment('p1.s1', 'Orta Asya çağı.'), segment('p2.s1', 'Sonra C5+1 geldi.')]),
    en: makeSideText('en', [segment('p1.s1', 'An age.'), segment('p2.s1', 'Then came C5+1.')]),
  },
}

function targetOn(side: Side, words: string, role: Target['role']): Target {
  const start = text.sides[side].running.indexOf(words)
  const span = { start, end: start + words.length }
  return { ...describeTarget(text.sides[side], getRange(text.sides[side], span), 1), role }
}

const marked = targetOn('tr', 'Orta', 'marked')

function viewOf(id: string): PlacedAnnotation {
  const annotation = { ...annotationOf(id), id, targets: [marked] }
  return { annotation, state: 'saved', refusal: null, ...placeTargets(text, [marked]) }
}

const THIRD = '019b76da-a400-7000-8000-000000000003'

function replyOf(id: string, ...targets: Target[]): LaidReply {
  const input = { ...inputFor('Evet.'), meaning: null, replyTo: FIRST, targets }
  const annotation = annotationFrom(input, { id, thread: FIRST, at: '2026-01-02T00:00:00.000Z' })
  return { annotation: annotation as ReplyAnnotation, state: 'saved', refusal: null }
}

const [note, plain] = [viewOf(FIRST), viewOf('plain')]
const gone = { ...targetOn('tr', 'çağı', 'related'), quote: { exact: 'çağa', prefix: '', suffix: '' } }
const quoting = [
  replyOf(SECOND, targetOn('en', 'came', 'related'), gone),
  replyOf(THIRD, targetOn('tr', 'geldi', 'related')),
]

it('paints what replies quote quietly, as places of the note they belong to', () => {
  const [joined] = withQuotes([note, plain], new Map([[FIRST, quoting]]), text)
  expect(joined && listViewRanges([joined]).map(({ id, side, role }) => [id, side, role])).toEqual([
    [FIRST, 'tr', 'marked'],
    [FIRST, 'en', 'related'],
    [FIRST, 'tr', 'related'],
  ])
  expect(joined && homeOf(joined)).toEqual(homeOf(note))
  expect(joined?.places.map(({ target, reply }) => [joined.targets[target]?.quote.exact, reply])).toEqual([
    ['Orta', undefined],
    ['came', SECOND],
    ['geldi', THIRD],
  ])
})

it('gives the same objects while neither the note nor its replies have changed', () => {
  const replies = new Map([[FIRST, quoting]])
  const first = withQuotes([note, plain], replies, text)
  expect(first[1]).toBe(plain)
  expect(withQuotes([note, plain], new Map(replies), text)[0]).toBe(first[0])
  expect(withQuotes([note, plain], new Map([[FIRST, [...quoting]]]), text)[0]).not.toBe(first[0])
  const views = [note, plain]
  expect(withQuotes(views, new Map([[FIRST, [replyOf(SECOND)]]]), text)).toBe(views)
})
