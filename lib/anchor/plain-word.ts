import { WORD } from './compare-words'
import type { Span } from './text-range'

/** A word of a running text in plain form, in its UTF-16 units, and as it is compared: without apostrophes within it. */
export interface PlainWord extends Span {
  readonly text: string
}

/** The words of a stretch of a running text in plain form, in their order. */
export function listPlainWords(plain: string, { start, end }: Span): PlainWord[] {
  return [...plain.slice(start, end).matchAll(WORD)].map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
    text: word.replaceAll("'", ''),
  }))
}

export function countLetters(words: readonly PlainWord[]): number {
  let letters = 0
  for (const { text } of words) letters += text.length
  return letters
}
