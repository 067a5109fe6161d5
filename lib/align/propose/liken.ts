import type { Side } from '../../text/side'
import { likenCognates } from './cognates'
import type { Dictionary } from './dictionary'
import type { Token } from './tokens'

/** Less alike than this are words of different origin. */
const COGNATE = 0.7

/** How far two words answer each other by what they are: the same figure, a pair known from other segments, cognates. */
export function likenPair(tr: Token, en: Token, dictionary: Dictionary): number {
  if (tr.figure !== null || en.figure !== null) return tr.figure === en.figure ? 1 : 0
  const known = dictionary.likenWords(tr, en)
  if (tr.isFunction || en.isFunction) return tr.isFunction === en.isFunction ? known : 0.6 * known
  const alike = likenCognates(tr.stem, en.folded)
  return Math.max(known, alike >= COGNATE ? 0.9 * alike : 0)
}

/** How far a word is known to answer any of some words of the other side. */
export function likenWord(
  token: Token,
  side: Side,
  others: readonly Token[],
  dictionary: Dictionary,
): number {
  const liken = (other: Token) =>
    side === 'tr' ? dictionary.likenWords(token, other) : dictionary.likenWords(other, token)
  return Math.max(0, ...others.map(liken))
}
