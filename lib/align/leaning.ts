import { foldCase } from '../text/fold-case'
import type { Side } from '../text/side'
import type { Word } from '../text/words'

/** Turkish words that belong to what stands before them: postpositions, particles, and verbs that only carry an ending. */
const LEANING_BACK: ReadonlySet<string> = new Set(
  (
    'ile ise de da ki mi mı mu mü için gibi göre kadar dahi değil değildir olan olarak olup olmuştur olmaktadır oldu ' +
    'olduğu üzere üzerinde üzerinden dolayı itibaren bulunan bulunmaktadır'
  ).split(' '),
)

/** What parts phrases. A hyphen or an apostrophe does not. */
const PARTING = /[,;:.!?()[\]“”"«»—–…]/u

/**
 * The nearest word that will do and that the word at `at` belongs to: articles, prepositions and qualifiers belong to
 * what follows them, Turkish postpositions and particles to what they follow; and none across a comma when the other
 * neighbour stands on its own side of it. Null when no word will do. Both come as places in `words`.
 */
export function findAnchor(
  text: string,
  side: Side,
  words: readonly Word[],
  at: number,
  will: (at: number) => boolean,
): number | null {
  const before = findFrom(words, at, -1, will)
  const after = findFrom(words, at, 1, will)
  if (before === null || after === null) return before ?? after
  const partedBefore = PARTING.test(textBetween(text, words, before, at))
  const partedAfter = PARTING.test(textBetween(text, words, at, after))
  if (partedBefore !== partedAfter) return partedBefore ? after : before
  return leansBack(text, side, words[at]) ? before : after
}

function findFrom(
  words: readonly Word[],
  at: number,
  step: 1 | -1,
  will: (at: number) => boolean,
): number | null {
  for (let place = at + step; place >= 0 && place < words.length; place += step) if (will(place)) return place
  return null
}

function textBetween(text: string, words: readonly Word[], first: number, second: number): string {
  return text.slice(words[first]?.end, words[second]?.start)
}

function leansBack(text: string, side: Side, word: Word | undefined): boolean {
  return side === 'tr' && LEANING_BACK.has(foldCase(text.slice(word?.start, word?.end), side).folded)
}
