import { expect, test } from 'vitest'
import { parseSample, readSample } from '../fixtures/sample-work.cases'
import type { RawWorkFolder } from '../work-folder'
import { BROKEN_LAYERS } from './broken-layers.cases'
import { BROKEN_REVISIONS } from './broken-revisions.cases'
import { BROKEN_TEXTS } from './broken-texts.cases'
import { BROKEN_WORDS } from './broken-words.cases'
import { CHECKS, checkWork } from './check-work'

const BROKEN_WORKS = [...BROKEN_TEXTS, ...BROKEN_LAYERS, ...BROKEN_REVISIONS, ...BROKEN_WORDS]

test('the sample work is sound', () => {
  expect(checkWork(readSample())).toEqual([])
})

test('a work may do without citations, repairs, notes, word links and the received text', () => {
  const raw = readSample()
  for (const name of ['citations', 'repairs', 'notes', 'words', 'restoration', 'layout'] as const)
    raw.layers[name] = undefined
  raw.revisions = {}
  raw.layers.work = { ...(raw.layers.work as object), revision: 1 }
  raw.layers.tr = { 'p1.s1': 'Bir.', 'p1.s2': 'İki.', 'p2.s1': 'Üç.', 'p2.s2': 'Dört.' }
  raw.layers.en = { 'p1.s1': 'One.', 'p1.s2': 'Two.', 'p2.s1': 'Three.', 'p2.s2': 'Four.' }
  raw.layers.digests = { 1: 'bee50b3c9f709732' }
  expect(checkWork({ ...raw, received: null })).toEqual([])
})

test.each(BROKEN_WORKS)('$rule: $slip', ({ rule, breakIt, file, id, says }) => {
  const folder = parseSample()
  breakIt(folder)
  const told = CHECKS[rule](folder)
  expect(told).toContainEqual({ file, id, what: expect.stringContaining(says) as unknown })
})

test('every rule has a work that breaks it', () => {
  expect(new Set(BROKEN_WORKS.map(({ rule }) => rule))).toEqual(new Set(Object.keys(CHECKS)))
})

test.each<[string, (raw: RawWorkFolder) => void, string, string | null]>([
  ['a missing translation', (raw) => (raw.layers.en = undefined), 'en.json', null],
  ['a list for a layer', (raw) => (raw.layers.tr = []), 'tr.json', null],
  ['an id of another form', (raw) => (raw.layers.tr = { 'p1.1': 'Bir.' }), 'tr.json', 'p1.1'],
  [
    'an unknown field',
    (raw) => Object.assign(raw.layers.work as object, { translator: 'x' }),
    'work.json',
    null,
  ],
  [
    'a date of another form',
    (raw) => Object.assign(raw.layers.work as object, { issued: '16.12.2025' }),
    'work.json',
    'issued',
  ],
  [
    'a record named after another revision',
    (raw) => (raw.revisions = { '4.json': raw.revisions['3.json'] }),
    'revisions/4.json',
    'revision',
  ],
  [
    'a record without a reason',
    (raw) => Object.assign(raw.revisions['3.json'] as object, { reason: { tr: '', en: '' } }),
    'revisions/3.json',
    'reason › tr',
  ],
  [
    'an address without a host',
    (raw) => Object.assign(raw.layers.work as object, { source: 'https://' }),
    'work.json',
    'source',
  ],
])('a schema refuses %s and names the place', (_slip, breakIt, file, id) => {
  const raw = readSample()
  breakIt(raw)
  expect(checkWork(raw).map((problem) => [problem.file, problem.id])).toContainEqual([file, id])
})
