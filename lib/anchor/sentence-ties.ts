import { alignWords, type WordTies } from './align-words'
import { countLetters, listPlainWords, type PlainWord } from './plain-word'
import type { ReadText } from './read-text'
import type { SideSegment } from './side-text'

/** A word of an earlier text, and whose it was. */
export interface EarlierWord extends PlainWord {
  readonly segment: string
}

/** Neighbouring sentences of a text beside those of an earlier one that their words may have come from, word by word. */
export interface SentenceTies extends WordTies {
  /** The later sentences, each next to the one before. */
  readonly run: readonly SideSegment[]
  /** The words of the earlier sentences, in the order of the earlier text and in its running offsets. */
  readonly earlier: readonly EarlierWord[]
  /** The words of the run, in its running offsets. */
  readonly later: readonly PlainWord[]
}

export function tieSentences(
  before: ReadText,
  sources: readonly SideSegment[],
  after: ReadText,
  run: readonly SideSegment[],
): SentenceTies {
  const earlier = sources.flatMap((source) =>
    listWordsOf(before, source).map((word) => ({ ...word, segment: source.id })),
  )
  const later = run.flatMap((segment) => listWordsOf(after, segment))
  return { run, earlier, later, ...alignWords(earlier, later) }
}

/** The words of a sentence. */
export function listWordsOf(text: ReadText, { start, text: { length } }: SideSegment): PlainWord[] {
  return listPlainWords(text.plain(), { start, end: start + length })
}

/** How many letters of one of the earlier sentences are tied, and how many it has. */
export function countClaim({ earlier, tied }: SentenceTies, id: string): { tied: number; all: number } {
  const own = earlier.filter(({ segment }) => segment === id)
  const kept = earlier.filter(({ segment }, at) => segment === id && (tied[at] ?? -1) >= 0)
  return { tied: countLetters(kept), all: countLetters(own) }
}
