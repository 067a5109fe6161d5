import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SIDES } from '../text/side'
import { DIFFERENCES } from './mark-differences.cases'
import { markDifferences, type Difference } from './mark-differences'

const WRITTEN = {
  same: (text: string) => text,
  removed: (text: string) => `[-${text}-]`,
  added: (text: string) => `{+${text}+}`,
}

test.each(DIFFERENCES)('%s', (_name, side, before, after, marked) => {
  const pieces = markDifferences(before, after, side)
  expect(pieces.map(({ kind, text }) => WRITTEN[kind](text)).join('')).toBe(marked)
})

const WORDS = [
  'ABD’nin',
  'söz',
  'it',
  'is',
  ' ',
  ' ',
  ', ',
  '.',
  '[^3]',
  '[^31]',
  '40%',
  'İ',
  'ı',
  '😀',
  'C5+1',
]
const source = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join('')),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
)
/** Two states of one sentence: words of the first taken out, replaced or followed by others. */
const states = fc.oneof(
  fc.tuple(source, source),
  fc
    .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom('keep', 'drop', 'new', 'more')), {
      maxLength: 12,
    })
    .map((words): [string, string] => [
      words.map(([word]) => word).join(' '),
      words
        .flatMap(
          ([word, what]) => ({ keep: [word], drop: [], new: ['yeni'], more: [word, 'daha', 'çok'] })[what],
        )
        .join(' '),
    ]),
)
const without = (pieces: Difference[], kind: Difference['kind']) =>
  pieces
    .filter((piece) => piece.kind !== kind)
    .map(({ text }) => text)
    .join('')

test('the pieces give both texts back, none empty, no two alike side by side', () => {
  fc.assert(
    fc.property(states, fc.constantFrom(...SIDES), ([before, after], side) => {
      const pieces = markDifferences(before, after, side)
      expect(without(pieces, 'added')).toBe(before)
      expect(without(pieces, 'removed')).toBe(after)
      expect(pieces.every(({ text }) => text !== '')).toBe(true)
      for (const [index, { kind }] of pieces.slice(1).entries()) expect(kind).not.toBe(pieces[index]?.kind)
    }),
  )
})

test('equal texts have no difference', () => {
  fc.assert(
    fc.property(source, fc.constantFrom(...SIDES), (text, side) => {
      expect(markDifferences(text, text, side)).toEqual(text === '' ? [] : [{ kind: 'same', text }])
    }),
  )
})
