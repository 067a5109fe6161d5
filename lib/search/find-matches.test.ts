import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { SIDES } from '../text/side'
import { findMatches } from './find-matches'
import { MATCH_CASES } from './find-matches.cases'
import { foldSearch } from './fold-search'
import { markText } from './mark-text'
import { looserQuery, parseQuery, QUERY_LIMIT } from './parse-query'

const side = fc.constantFrom(...SIDES)
const unit = fc.constantFrom(
  ...['a', 'i', 'ı', 'İ', 'I', 'ş', 's', 'u\u0308', 'ü', 'â', 'ß', '1', '+', '%', '_', '\\', ' ', '\n'],
  ...['’', "'", '"', '-', '😀', '👩‍👧', '\u0301', '\u00ad', '世', 'й', '\ud83d'],
)
const text = fc.string({ unit: fc.oneof(unit, fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })) })

describe('findMatches', () => {
  test.each(MATCH_CASES)('%s: “%s” finds what is between brackets in “%s”', (side, query, found) => {
    const text = found.replaceAll(/[[\]]/gu, '')
    const runs = markText(text, findMatches(text, side, parseQuery(query)))
    expect(runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')).toBe(found)
  })

  it('gives spans in order, apart, inside of the text, each with what was asked for', () => {
    fc.assert(
      fc.property(side, text, text, (side, text, typed) => {
        const query = parseQuery(typed)
        let read = -1
        for (const { start, end } of findMatches(text, side, query)) {
          expect(start).toBeGreaterThan(read)
          expect(end).toBeGreaterThan(start)
          read = end
          const found = text.slice(start, end)
          const holds = query.some(({ likeness, forms }) =>
            foldSearch(found, side, likeness).folded.includes(forms[side].trimStart()),
          )
          expect(holds).toBe(true)
        }
        expect(read).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 500 },
    )
  })

  it('finds a whole text by itself, in capitals, decomposed, and without its marks', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...Array.from('abcçdeğhıijöşüâzİIŞ')),
      minLength: 1,
      maxLength: 12,
    })
    fc.assert(
      fc.property(side, letters, (side, word) => {
        const whole = [{ start: 0, end: word.length }]
        const bare = word.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ı', 'i')
        const typed = [
          word,
          word.normalize('NFD'),
          word.toLocaleUpperCase(side),
          word.toLocaleLowerCase(side),
        ]
        for (const query of [...typed, bare])
          expect(findMatches(word, side, parseQuery(query)), query).toEqual(whole)
      }),
    )
  })

  it('finds in a decomposed text what it finds in the composed one', () => {
    fc.assert(
      fc.property(side, text, text, (side, text, typed) => {
        const query = parseQuery(typed)
        const count = (form: string) => findMatches(text.normalize(form), side, query).length
        expect(count('NFD')).toBe(count('NFC'))
      }),
    )
  })
})

describe('foldSearch', () => {
  it('folds alike in both languages when letters are bare', () => {
    fc.assert(
      fc.property(text, (text) => {
        expect(foldSearch(text, 'tr', 'plain').folded).toBe(foldSearch(text, 'en', 'plain').folded)
      }),
    )
  })

  it('folds what is folded to itself, and keeps nothing that a database pattern would read', () => {
    fc.assert(
      fc.property(side, fc.constantFrom('plain', 'letters'), text, (side, likeness, text) => {
        const { folded, starts, ends } = foldSearch(text, side, likeness)
        expect(foldSearch(folded, side, likeness).folded).toBe(folded)
        expect(folded).not.toMatch(/[%_\\]| {2}| $/u)
        expect(folded === '' || folded.startsWith(' ')).toBe(true)
        expect([starts.length, ends.length]).toEqual([folded.length, folded.length])
      }),
      { numRuns: 500 },
    )
  })
})

describe('parseQuery', () => {
  it.each([
    ['maden maden MADEN', 1],
    ['maden "maden"', 2],
    ['“orta asya” «kritik mineral» x', 3],
    ['', 0],
    ['" "', 0],
    ['…', 0],
  ])('reads “%s” as %i terms', (typed, count) => {
    expect(parseQuery(typed)).toHaveLength(count)
  })

  it.each([
    ['ısı', 'isi'],
    ['Çin “iş birliği”', 'Cin “is birligi”'],
    ['i\u0307ş', 'is'],
    ['maden', null],
  ])('loosens “%s” to %j', (typed, looser) => {
    expect(looserQuery(typed)).toBe(looser)
  })

  it('takes any text as a query', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: QUERY_LIMIT }), (typed) => {
        for (const { forms } of parseQuery(typed)) expect(forms.tr.trim()).not.toBe('')
      }),
    )
  })
})
