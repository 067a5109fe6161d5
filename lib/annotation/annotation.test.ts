import { expect, test } from 'vitest'
import { describeTarget } from '../anchor/describe-target'
import { makeSideText } from '../anchor/side-text'
import type { Target } from '../anchor/target'
import { AnnotationInput, AnnotationPatch } from './annotation'
import { Layer } from './layer'

const sideText = makeSideText('tr', [{ id: 'p1.s1', paragraph: 'p1', text: 'Dünya dönüyor.' }])
const marked = describeTarget(
  sideText,
  { start: { segment: 'p1.s1', offset: 0 }, end: { segment: 'p1.s1', offset: 5 } },
  1,
)
const projected: Target = { ...marked, role: 'projected', via: 'words' }
const related: Target = { ...marked, role: 'related' }

const body = { text: 'Bence de.', lang: 'tr' }
const ID = '0190a0a0-0000-7000-8000-000000000001'
const note = { work: 'eser', layer: 'private', meaning: 'idea', body: null }
const reply = { work: 'eser', layer: 'private', meaning: null, body, targets: [], replyTo: ID }

test.each<[string, Target[], { note: boolean; reply: boolean }]>([
  ['a marked target', [marked], { note: true, reply: false }],
  [
    'a marked target, its projection, a place to see',
    [projected, marked, related],
    { note: true, reply: false },
  ],
  ['a projection of nothing', [projected], { note: false, reply: false }],
  ['a place to see from nowhere', [related], { note: false, reply: true }],
  ['nothing', [], { note: false, reply: true }],
])('what may stand on %s', (_name, targets, may) => {
  expect(AnnotationInput.safeParse({ ...note, targets }).success).toBe(may.note)
  expect(AnnotationInput.safeParse({ ...reply, targets }).success).toBe(may.reply)
  expect(AnnotationPatch.safeParse({ targets }).success).toBe(may.note || may.reply)
})

test.each<[string, object, string[]]>([
  ['a note without a meaning', { ...note, targets: [marked], meaning: null }, ['meaning']],
  ['a note with a stance', { ...note, targets: [marked], stance: 'asks' }, ['stance']],
  ['a note that says it answers nothing', { ...note, targets: [marked], replyTo: null, stance: null }, []],
  ['a reply with a meaning', { ...reply, meaning: 'idea' }, ['meaning']],
  ['a reply without words', { ...reply, body: null }, ['body']],
  ['a reply with a stance and tags', { ...reply, stance: 'cites', tags: ['Kaynak', 'tez 2'] }, []],
  ['a tag twice', { ...reply, tags: ['ISI', 'ısı'] }, ['tags']],
  ['thirteen tags', { ...reply, tags: Array.from({ length: 13 }, (_, at) => `e${at}`) }, ['tags']],
])('%s', (_name, input, paths) => {
  const { error } = AnnotationInput.safeParse(input)
  expect((error?.issues ?? []).map(({ path }) => path.join('.'))).toEqual(paths)
})

test.each(['private', `seminar:${ID}`, `teachers:${ID}`])('there is a layer %s', (layer) => {
  expect(Layer.safeParse(layer).success).toBe(true)
})

test.each([
  '',
  'Public',
  'Private',
  'seminar:',
  'seminar:1',
  'teachers:1',
  `seminar:${ID.toLocaleUpperCase('en')}x`,
  ID,
])('there is no layer “%s”', (layer) => {
  expect(Layer.safeParse(layer).success).toBe(false)
})
