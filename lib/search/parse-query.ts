import { SIDES, type Side } from '../text/side'
import { foldSearch, type Likeness } from './fold-search'

/** Longest query, in UTF-16 units. */
export const QUERY_LIMIT = 200

/** One thing a query asks for: what to look for in a text of each language, folded as `likeness` says. */
export interface Term {
  readonly likeness: Likeness
  readonly forms: Readonly<Record<Side, string>>
}

/** What must all be found. */
export type Query = readonly Term[]

const QUOTES = '"“”„«»'
const TERMS = new RegExp(`[${QUOTES}](?<phrase>[^${QUOTES}]*)|(?<word>[^\\s${QUOTES}]+)`, 'gu')
const TURKISH = /[çğıöşüÇĞİÖŞÜ]/u

/**
 * Reads what a reader typed. A word is found where a word begins with it: `maden` finds “madenlerinin”. What stands in
 * quotation marks, straight or curly, is found as it stands, also inside of words. Typed with a letter that only
 * Turkish has, a term is meant with its letters (`ısı` is not “isi”); typed without, it finds both (`sey` finds “şey”).
 * Signs alone, and repetitions, are left out: the query may be empty.
 */
export function parseQuery(typed: string): Query {
  const terms = new Map<string, Term>()
  for (const { groups = {} } of typed.normalize('NFC').matchAll(TERMS)) {
    const words = groups['phrase'] ?? groups['word'] ?? ''
    const likeness = TURKISH.test(words) ? 'letters' : 'plain'
    const isPhrase = groups['phrase'] !== undefined
    const forms = Object.fromEntries(
      SIDES.map((side) => {
        const { folded } = foldSearch(words, side, likeness)
        return [side, isPhrase ? folded.slice(1) : folded]
      }),
    ) as Record<Side, string>
    if (forms.tr !== '') terms.set(`${likeness}:${forms.tr}:${forms.en}`, { likeness, forms })
  }
  return [...terms.values()]
}

/** The same query with bare letters, which finds more; null where the query has no letters to spare. */
export function looserQuery(typed: string): string | null {
  const composed = typed.normalize('NFC')
  if (!TURKISH.test(composed)) return null
  return composed.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i')
}
