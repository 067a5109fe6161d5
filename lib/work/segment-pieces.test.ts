import { expect, test } from 'vitest'
import { parseSegmentSource } from '../text/segment-source'
import type { Note } from './note'
import type { Repair } from './repair'
import { segmentPieces, type SegmentPiece } from './segment-pieces'

const source = 'ABD ise Çin’e bağımlı kalmak istememiştir[^5].'
const parsed = parseSegmentSource(source)

const note = (id: string, words: string): Note => ({
  id,
  kind: 'editor',
  segment: 'p3.s2',
  anchor: { tr: words },
  body: { tr: 'Not.', en: 'Note.' },
})
const repair: Repair = {
  n: 2,
  segment: 'p3.s2',
  side: 'tr',
  start: 8,
  end: 13,
  restored: 'Çin’e',
  received: 'Çine',
  kind: 'dropped-apostrophe',
  certainty: 'certain',
  line: 36,
  reason: { tr: 'Neden.', en: 'Reason.' },
}

const canonical = (pieces: SegmentPiece[]) =>
  pieces
    .map((piece) => (piece.kind === 'text' ? piece.text : piece.kind === 'repair' ? piece.restored : ''))
    .join('')
const shape = (pieces: SegmentPiece[]) =>
  pieces
    .map((piece) => {
      if (piece.kind === 'text') return piece.text
      if (piece.kind === 'repair') return `{${piece.received}→${piece.restored}}`
      return piece.kind === 'marker' ? `[${piece.label}]` : `(${piece.id})`
    })
    .join('')

test('a plain segment is one piece', () => {
  expect(segmentPieces({ text: 'Tek.', markers: [] }, 'tr', [], [])).toEqual([{ kind: 'text', text: 'Tek.' }])
})

test('marker, repair and note stand where they belong', () => {
  const pieces = segmentPieces(parsed, 'tr', [note('n1', 'bağımlı')], [repair])
  expect(shape(pieces)).toBe('ABD ise {Çine→Çin’e} bağımlı(n1) kalmak istememiştir[5].')
})

test('a note at a marker stands behind it, one inside a repair after it', () => {
  const pieces = segmentPieces(parsed, 'tr', [note('n1', 'istememiştir'), note('n2', 'Çin’')], [repair])
  expect(shape(pieces)).toBe('ABD ise {Çine→Çin’e}(n2) bağımlı kalmak istememiştir[5](n1).')
})

test('a note without words on this side leaves no mark, and the canonical text is never changed', () => {
  const pieces = segmentPieces(parsed, 'en', [note('n1', 'bağımlı')], [])
  expect(shape(pieces)).toBe('ABD ise Çin’e bağımlı kalmak istememiştir[5].')
  expect(canonical(segmentPieces(parsed, 'tr', [note('n1', 'ABD'), note('n2', '.')], [repair]))).toBe(
    parsed.text,
  )
})
