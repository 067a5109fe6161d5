import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldCase, unfoldSpan } from './fold-case'
import { APART_CASES, FOLD_CASES } from './fold-case.cases'
import { SIDES } from './side'

const side = fc.constantFrom(...SIDES)
const letter = fc.constantFrom(
  'i',
  'I',
  'İ',
  'ı',
  'I\u0307',
  'ß',
  'ẞ',
  'Σ',
  'ς',
  '\u0307',
  '\u0301',
  'é',
  '😀',
  '👩‍👧',
  ' ',
  '’',
)
const text = fc.string({ unit: fc.oneof(letter, fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })) })

describe('foldCase', () => {
  test.each(FOLD_CASES)('%s: “%s” is %j', (side, folded, texts) => {
    for (const text of texts) expect(foldCase(text, side).folded).toBe(folded)
  })

  test.each(APART_CASES)('%s: “%s” is not “%s”', (side, one, other) => {
    expect(foldCase(one, side).folded).not.toBe(foldCase(other, side).folded)
  })

  test('takes a cased letter and its pairs for one, for every letter there is', () => {
    for (let code = 0; code <= 0x1e943; code++) {
      const letter = String.fromCodePoint(code)
      if (!/\p{Cased}/u.test(letter)) continue
      for (const side of SIDES) {
        const { folded } = foldCase(letter, side)
        const pairs = [
          folded,
          letter.toLocaleUpperCase(side),
          letter.toLocaleLowerCase(side),
          letter.normalize('NFD'),
        ]
        for (const pair of pairs) expect(foldCase(pair, side).folded).toBe(folded)
      }
    }
  })

  test('maps every offset to the source, never backwards, from end to end', () => {
    fc.assert(
      fc.property(side, text, (side, text) => {
        const { folded, map } = foldCase(text, side)
        expect(map).toHaveLength(folded.length + 1)
        expect(map[0]).toBe(0)
        expect(map.at(-1)).toBe(text.length)
        expect(map).toEqual([...map].sort((a, b) => a - b))
      }),
    )
  })
})

describe('unfoldSpan', () => {
  test('leads from a folded word back to the word as written', () => {
    const cases = [
      ['tr', 'Bak: İSTANBUL’da', 'istanbul', 'İSTANBUL'],
      ['en', 'the İstanbul talks', 'istanbul', 'İstanbul'],
      ['en', 'eine Straße hier', 'strasse', 'Straße'],
      ['en', 'eine Straße hier', 'stras', 'Straß'],
      ['tr', '👩‍👧 I\u0307zmir 😀', 'izmir', 'I\u0307zmir'],
    ] as const
    for (const [side, text, query, found] of cases) {
      const fold = foldCase(text, side)
      const at = fold.folded.indexOf(query)
      const { start, end } = unfoldSpan(fold, at, at + query.length)
      expect(text.slice(start, end)).toBe(found)
    }
  })

  test('what is found folds to text that holds the query', () => {
    fc.assert(
      fc.property(side, text, fc.nat(), fc.nat(), (side, text, one, other) => {
        const fold = foldCase(text, side)
        fc.pre(fold.folded.length > 0)
        const from = one % fold.folded.length
        const to = from + 1 + (other % (fold.folded.length - from))
        const { start, end } = unfoldSpan(fold, from, to)
        expect(end).toBeGreaterThan(start)
        expect(foldCase(text.slice(start, end), side).folded).toContain(fold.folded.slice(from, to))
      }),
    )
  })

  test('refuses an empty or outer span', () => {
    expect(() => unfoldSpan(foldCase('abc', 'tr'), 1, 1)).toThrow(RangeError)
    expect(() => unfoldSpan(foldCase('abc', 'tr'), 2, 5)).toThrow(RangeError)
  })
})
