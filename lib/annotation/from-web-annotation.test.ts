import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeTarget } from '../anchor/describe-target'
import { normalizeRange } from '../anchor/normalize-range'
import { placedSegments, rangeIn } from '../anchor/side-text.arbitrary'
import { makeSideText, type SideText } from '../anchor/side-text'
import type { Target } from '../anchor/target'
import { SIDES, type Side } from '../text/side'
import { findReaderWork } from '../work/find-reader-work'
import { readerPath } from '../work/reader-path'
import { Annotation } from './annotation'
import { annotationFrom } from './annotation-from'
import { fromWebAnnotation, type WebTexts } from './from-web-annotation'
import { MEANINGS } from './meaning'
import { toWebAnnotation, type WebContext } from './to-web-annotation'

type Sides = Record<Side, SideText>

const ORIGIN = 'https://example.org'

const contextOf = (sides: Sides): WebContext => ({
  text: (side) => sides[side],
  pageAddress: (work, side) => `${ORIGIN}${readerPath(work, side)}`,
  title: (side) => `Eser (${side})`,
  revisionAddress: (work, revision) => `${ORIGIN}/api/works/${work}/revisions/${revision}`,
  noteAddress: (id) => `${ORIGIN}/api/annotations/${id}`,
})

const textsOf = (sides: Sides): WebTexts => ({
  workAt: (address) => findReaderWork(new URL(address).pathname),
  text: (work, side) => (work === 'eser' ? sides[side] : null),
})

const sides: fc.Arbitrary<Sides> = placedSegments.map((segments) => ({
  tr: makeSideText('tr', segments),
  en: makeSideText('en', segments),
}))

/** Nothing where the range holds no words. */
const targetIn = (sideText: SideText): fc.Arbitrary<Target[]> =>
  fc.tuple(rangeIn(sideText), fc.constantFrom('marked', 'projected', 'related')).map(([range, role]) => {
    if (normalizeRange(sideText, range) === null) return []
    const target = describeTarget(sideText, range, 3)
    return [{ ...target, role, via: role === 'projected' ? ('words' as const) : null }]
  })

const time = fc.constantFrom('2026-01-01T00:00:00.000Z', '2026-11-22T09:30:00.123Z')

const body = fc.record({
  text: fc
    .oneof(fc.string({ unit: 'binary' }), fc.constantFrom('İ', 'e\u0301', '😀', '**ı**\n\n'))
    .filter((text) => text.trim() !== '' && !/[\0\p{Cs}]/u.test(text)),
  lang: fc.constantFrom(...SIDES),
})

const noteOn = (texts: Sides) =>
  fc.record({
    id: fc.uuid({ version: 7 }),
    meaning: fc.constantFrom(...MEANINGS),
    body: fc.option(body),
    targets: fc
      .array(
        fc.constantFrom(...SIDES).chain((side) => targetIn(texts[side])),
        { minLength: 1, maxLength: 4 },
      )
      .map((targets) => targets.flat())
      .filter((targets) => targets.some(({ role }) => role === 'marked')),
    createdAt: time,
    updatedAt: time,
  })

/** Texts in which there is at least one word to mark. */
const textsWithNote = sides
  .filter((texts) => SIDES.every((side) => /[ab]/.test(texts[side].running)))
  .chain((texts) => fc.tuple(fc.constant(texts), noteOn(texts)))

describe('fromWebAnnotation', () => {
  it('reads back exactly what was written, also through JSON', () => {
    fc.assert(
      fc.property(textsWithNote, ([texts, drawn]) => {
        const { id: made, createdAt: at, updatedAt: later, ...said } = drawn
        const input = { work: 'eser', layer: 'private' as const, ...said }
        const note = { ...annotationFrom(input, { id: made, thread: made, at }), updatedAt: later }
        expect(Annotation.parse(note)).toEqual(note)
        const written: unknown = JSON.parse(JSON.stringify(toWebAnnotation(note, contextOf(texts))))
        const { targets, meaning, body, tags, stance, replyTo, work, editedAt, answered, deletedAt } = note
        expect(fromWebAnnotation(written, textsOf(texts))).toEqual({
          id: made,
          work,
          replyTo,
          meaning,
          stance,
          tags,
          body,
          targets: targets.map(({ start, end, ...target }) => ({ ...target, range: { start, end } })),
          createdAt: at,
          updatedAt: later,
          editedAt,
          answered,
          deletedAt,
        })
      }),
    )
  })

  const texts: Sides = {
    tr: makeSideText('tr', [{ id: 'p1.s1', paragraph: 'p1', text: 'Dünya dönüyor.' }]),
    en: makeSideText('en', [{ id: 'p1.s1', paragraph: 'p1', text: 'The world turns.' }]),
  }
  const range = { start: { segment: 'p1.s1', offset: 0 }, end: { segment: 'p1.s1', offset: 5 } }
  const id = '0190a0a0-0000-7000-8000-000000000001'
  const note = annotationFrom(
    {
      work: 'eser',
      layer: 'private',
      meaning: 'idea',
      body: null,
      targets: [describeTarget(texts.tr, range, 3)],
    },
    { id, thread: id, at: '2026-01-01T00:00:00.000Z' },
  )
  const written = toWebAnnotation(note, contextOf(texts))
  const [target] = written.target

  it.each<[string, unknown, string]>([
    ['nothing', null, 'not-ours'],
    ['words', 'Annotation', 'not-ours'],
    ['another meaning', { ...written, meaning: 'anger' }, 'not-ours'],
    ['an id that is none of ours', { ...written, id: 'https://example.org/1' }, 'not-ours'],
    ['no quote', { ...written, target: [{ ...target, selector: [] }] }, 'not-ours'],
    [
      'a page that is none of ours',
      { ...written, target: [{ ...target, source: { id: 'https://example.org/blog', language: 'tr' } }] },
      'text-unknown',
    ],
    [
      'a work that is not here',
      { ...written, target: [{ ...target, source: { id: 'https://a.org/tr/oku/yok', language: 'tr' } }] },
      'text-unknown',
    ],
  ])('refuses %s', (_name, value, fault) => {
    expect(fromWebAnnotation(written, textsOf(texts))).toMatchObject({ id: note.id })
    expect(fromWebAnnotation(value, textsOf(texts))).toBe(fault)
  })
})
