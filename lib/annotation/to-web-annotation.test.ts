import { describe, expect, it } from 'vitest'
import { describeTarget } from '../anchor/describe-target'
import { makeSideText } from '../anchor/side-text'
import type { Target } from '../anchor/target'
import type { Side } from '../text/side'
import type { RootAnnotation } from './annotation'
import { annotationFrom } from './annotation-from'
import { toWebAnnotation, type WebContext } from './to-web-annotation'

const TEXTS = {
  tr: makeSideText('tr', [
    { id: 'p1.s1', paragraph: 'p1', text: '😀 İlk cümle.' },
    { id: 'p1.s2', paragraph: 'p1', text: 'Bu 𝒷ir başka.' },
    { id: 'p2.s1', paragraph: 'p2', text: 'Son.' },
  ]),
  en: makeSideText('en', [{ id: 'p1.s1', paragraph: 'p1', text: 'First.' }]),
}

const CONTEXT: WebContext = {
  text: (side, revision) => (revision === 2 ? TEXTS[side] : null),
  pageAddress: (work, side) => `https://example.org/${side}/${work}`,
  title: (side) => `Eser (${side})`,
  revisionAddress: (work, revision) => `https://example.org/api/works/${work}/revisions/${revision}`,
  noteAddress: (id) => `https://example.org/api/annotations/${id}`,
}

/** Code points of the side from start to end: what a reader of the export does with the numbers. */
const cut = (side: Side, start: number, end: number) =>
  Array.from(TEXTS[side].running).slice(start, end).join('')

function makeNote(changes: Partial<RootAnnotation> = {}): RootAnnotation {
  const range = { start: { segment: 'p1.s1', offset: 3 }, end: { segment: 'p1.s2', offset: 7 } }
  const id = '0190a0a0-0000-7000-8000-000000000001'
  const made = annotationFrom(
    {
      work: 'w',
      layer: 'private',
      meaning: 'doubt',
      body: { text: 'Bence *değil*.', lang: 'tr' },
      targets: [describeTarget(TEXTS.tr, range, 2)],
    },
    { id, thread: id, at: '2026-01-01T00:00:00.000Z' },
  )
  return { ...made, updatedAt: '2026-01-02T00:00:00.000Z', ...changes }
}

/** The targets that are passages, and not what a reply answers. */
const passagesOf = (note: RootAnnotation, context = CONTEXT) =>
  toWebAnnotation(note, context).target.filter((target) => 'selector' in target)

describe('toWebAnnotation', () => {
  it('says what, of what, in which language', () => {
    expect(toWebAnnotation(makeNote(), CONTEXT)).toMatchObject({
      id: 'https://example.org/api/annotations/0190a0a0-0000-7000-8000-000000000001',
      type: 'Annotation',
      motivation: 'commenting',
      created: '2026-01-01T00:00:00.000Z',
      modified: '2026-01-02T00:00:00.000Z',
      body: [
        { type: 'TextualBody', value: 'Bence *değil*.', format: 'text/markdown', language: 'tr' },
        { type: 'TextualBody', value: 'doubt', purpose: 'classifying' },
      ],
      target: [{ source: { id: 'https://example.org/tr/w', language: 'tr' } }],
    })
  })

  it('counts code points, in the side and in its sentences', () => {
    const [target] = passagesOf(makeNote())
    const [quote, position, range] = target?.selector ?? []
    expect(quote).toMatchObject({ type: 'TextQuoteSelector', exact: 'İlk cümle. Bu 𝒷ir' })
    expect(position).toEqual({ type: 'TextPositionSelector', start: 2, end: 19 })
    expect(cut('tr', 2, 19)).toBe('İlk cümle. Bu 𝒷ir')
    expect(range).toMatchObject({
      type: 'RangeSelector',
      startSelector: { value: 'p1.s1', refinedBy: { start: 2, end: 2 } },
      endSelector: { value: 'p1.s2', refinedBy: { start: 6, end: 6 } },
    })
  })

  it('names a sentence of the English by its anchor on the page', () => {
    const range = { start: { segment: 'p1.s1', offset: 0 }, end: { segment: 'p1.s1', offset: 5 } }
    const note = makeNote({ targets: [describeTarget(TEXTS.en, range, 2)] })
    expect(passagesOf(note)[0]?.selector[2]).toMatchObject({
      startSelector: { value: 'en.p1.s1' },
    })
  })

  it('gives a reply what it answers as its target, its stance and its tags', () => {
    const { id } = makeNote()
    const reply = {
      ...makeNote(),
      meaning: null,
      replyTo: id,
      stance: 'contests',
      tags: ['dil', 'idea'],
      targets: [],
    } as const
    expect(toWebAnnotation({ ...reply, tags: [...reply.tags], targets: [] }, CONTEXT)).toMatchObject({
      motivation: 'replying',
      stance: 'contests',
      body: [
        { purpose: 'replying' },
        { value: 'dil', purpose: 'tagging' },
        { value: 'idea', purpose: 'tagging' },
      ],
      target: [{ type: 'Annotation', id: `https://example.org/api/annotations/${id}` }],
    })
  })

  it('has the sentences of both sides and their address with a passage', () => {
    expect(passagesOf(makeNote())[0]).toMatchObject({
      source: { label: 'Eser (tr)' },
      permalink: 'https://example.org/tr/w#p1.s1',
      sentence: { tr: '😀 İlk cümle. Bu 𝒷ir başka.' },
    })
  })

  it.each([
    ['a highlight', { body: null }, 'highlighting'],
    ['a question', { meaning: 'question' as const }, 'questioning'],
    ['a highlighted question', { meaning: 'question' as const, body: null }, 'highlighting'],
  ])('gives %s its motivation', (_, changes, motivation) => {
    expect(toWebAnnotation(makeNote(changes), CONTEXT).motivation).toBe(motivation)
  })

  it('names the state of the text its positions hold on, and how each target came about', () => {
    const [target] = makeNote().targets
    if (target === undefined) throw new Error('a note has a target')
    const projected: Target = { ...target, role: 'projected', via: 'words' }
    const state = { type: 'TimeState', cached: 'https://example.org/api/works/w/revisions/2', revision: 2 }
    const [first, second] = passagesOf(makeNote({ targets: [target, projected] }))
    expect(first).toMatchObject({ state, role: 'marked' })
    expect(first).not.toHaveProperty('via')
    expect(second).toMatchObject({ state, role: 'projected', via: 'words' })
  })

  it('keeps the quote, and no position, of a text that is no longer there or has no such place', () => {
    const types = (note: RootAnnotation, context = CONTEXT) =>
      passagesOf(note, context).flatMap(({ selector }) => selector.map(({ type }) => type))
    const [target] = makeNote().targets
    if (target === undefined) throw new Error('a note has a target')
    expect(types(makeNote(), { ...CONTEXT, text: () => null })).toEqual(['TextQuoteSelector'])
    expect(types(makeNote({ targets: [{ ...target, revision: 1 }] }))).toEqual(['TextQuoteSelector'])
    const beyond = { ...target, end: { segment: 'p9.s9', offset: 1 } }
    expect(types(makeNote({ targets: [beyond] }))).toEqual(['TextQuoteSelector'])
  })
})
