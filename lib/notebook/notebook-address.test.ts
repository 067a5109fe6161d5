import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { MEANINGS } from '../annotation/meaning'
import { STANCES } from '../annotation/stance'
import { readNotebookAddress, writeNotebookAddress, type NotebookAddress } from './notebook-address'
import { readCursor, writeCursor } from './notebook-cursor'
import { NOTE_KINDS, NOTEBOOK_SORTS } from './notebook-filter'

const ID = '0193a5a0-0000-7000-8000-000000000001'
const CURSOR = `kritik-mineraller~tr~p3.s2~14~${ID}~1763800000000~${ID}`
const FIRST = { filter: {}, sort: 'place', cursor: null }

test.each([
  [{}, FIRST],
  [{ q: '', meaning: '', sort: '' }, FIRST],
  [
    { q: ' ısı ', meaning: 'doubt', side: 'en' },
    { ...FIRST, filter: { q: 'ısı', meaning: 'doubt', side: 'en' } },
  ],
  [{ meaning: 'joy', work: '../x', q: 'x'.repeat(201), sort: 'size', cursor: 'here' }, FIRST],
  [
    { tag: ['çeviri', 'b'], kind: 'reply', sort: 'time' },
    { ...FIRST, filter: { tag: 'çeviri', kind: 'reply' }, sort: 'time' },
  ],
  [
    { cursor: CURSOR, unknown: 'x' },
    { ...FIRST, cursor: CURSOR },
  ],
])('reads %j', (query, address) => {
  expect(readNotebookAddress(query)).toEqual(address)
})

it('says nothing that need not be said', () => {
  expect(writeNotebookAddress({ filter: {}, sort: 'place', cursor: null })).toBe('')
  expect(writeNotebookAddress({ filter: { side: 'tr', q: 'ısı & su' }, sort: 'time', cursor: null })).toBe(
    '?q=%C4%B1s%C4%B1+%26+su&side=tr&sort=time',
  )
})

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((text) => text.trim())
const address: fc.Arbitrary<NotebookAddress> = fc.record({
  filter: fc.record(
    {
      q: words.filter((text) => text !== ''),
      work: fc.constant('kritik-mineraller'),
      meaning: fc.constantFrom(...MEANINGS),
      tag: words.filter((text) => text !== ''),
      side: fc.constantFrom('tr' as const, 'en' as const),
      stance: fc.constantFrom(...STANCES),
      lang: fc.constantFrom('tr' as const, 'en' as const),
      kind: fc.constantFrom(...NOTE_KINDS),
    },
    { requiredKeys: [] },
  ),
  sort: fc.constantFrom(...NOTEBOOK_SORTS),
  cursor: fc.option(fc.constant(CURSOR)),
})

it('reads what it has written', () => {
  fc.assert(
    fc.property(address, (address) => {
      const query = Object.fromEntries(new URLSearchParams(writeNotebookAddress(address)))
      expect(readNotebookAddress(query)).toEqual(address)
    }),
  )
})

it('reads a cursor as it was written, and nothing else', () => {
  const place = readCursor(CURSOR)
  expect(place && writeCursor(place)).toBe(CURSOR)
  for (const broken of [
    '',
    'a~b',
    `${CURSOR}~x`,
    CURSOR.replace('p3.s2', 'p0'),
    CURSOR.replace('~14~', '~-1~'),
  ])
    expect(readCursor(broken)).toBeNull()
})
