import type { Side } from '../text/side'
import { plainText } from './plain-text'
import type { Target } from './target'

/** What a target says of its words, in plain form, for a search. */
export interface Clue {
  readonly target: Target
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  /** Whether the quote begins, and ends, within a word. */
  readonly cutsFirst: boolean
  readonly cutsLast: boolean
  readonly words: number
  /** What the words alone are worth as evidence, in units of agreeing context: see `weigh`. */
  readonly weight: number
}

/**
 * How much finding so many words proves by itself: in a real text one word in ten comes twice in its sentence, two words
 * in two hundred, four words never.
 */
const WEIGHTS = [0, 4, 12, 20, 30, 42, 54, 70]

const WORD = /[\p{L}\p{N}\p{M}]+/gu
const LETTER = /[\p{L}\p{N}\p{M}]/u

export function readClue(target: Target, side: Side): Clue {
  const { quote } = target
  const exact = plainText(quote.exact, side)
  const prefix = plainText(quote.prefix, side)
  const suffix = plainText(quote.suffix, side)
  const found = exact.match(WORD) ?? []
  const letters = found.reduce((sum, word) => sum + word.length, 0)
  const weight = Math.min(WEIGHTS[Math.min(found.length, WEIGHTS.length - 1)] ?? 0, 2 * letters - 4)
  return {
    target,
    exact,
    prefix,
    suffix,
    cutsFirst: isLetterAt(exact, 0) && isLetterAt(prefix, prefix.length - 1),
    cutsLast: isLetterAt(exact, exact.length - 1) && isLetterAt(suffix, 0),
    words: found.length,
    weight: Math.max(0, weight),
  }
}

/** Whether the unit at an offset belongs to a word; none does outside the text. */
export function isLetterAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (Number.isNaN(unit)) return false
  if (unit < 0x80)
    return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a)
  return LETTER.test(String.fromCharCode(unit))
}
