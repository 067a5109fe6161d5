import { findEnds, type PlacedWords } from './place-passage'
import { countLetters, type PlainWord } from './plain-word'
import type { SentenceTies } from './sentence-ties'
import type { Span } from './text-range'

/** The least letters of words that are known by themselves. */
const TELLING = 4

/** The least share of the letters of a sentence that has to stand, in whatever order: its words were only changed about. */
const THERE = 0.7

/** Words that stand once in either text, letter for letter, and were only put elsewhere in their sentence. */
export function placeMoved(ties: SentenceTies, marked: Span): PlacedWords | null {
  const { earlier, later, origin } = ties
  const ends = findEnds(ties, marked)
  if (ends === null) return null
  const [first, last] = ends
  const own = earlier.slice(first, last + 1).map(({ text }) => text)
  if (own.join('').length < TELLING) return null
  if ([own[0], own.at(-1)].some((word) => countWord(earlier, word) > 1 || countWord(later, word) > 1))
    return null
  const [place, another] = listRuns(later, own)
  if (place === undefined || another !== undefined || listRuns(earlier, own).length !== 1) return null
  const isAnothers = own.some((_, at) => {
    const from = origin[place + at] ?? -1
    return from >= 0 && from !== first + at
  })
  if (isAnothers || shareThere(earlier, later) < THERE) return null
  return { earlier: [first, last], later: [place, place + own.length - 1], score: 1 }
}

function countWord(words: readonly PlainWord[], text = ''): number {
  return words.filter((word) => word.text === text).length
}

function listRuns(words: readonly PlainWord[], run: readonly string[]): number[] {
  return words.flatMap((_, at) => (run.every((text, by) => words[at + by]?.text === text) ? [at] : []))
}

/** The share of the earlier letters whose words stand later, each as often as it does. */
function shareThere(earlier: readonly PlainWord[], later: readonly PlainWord[]): number {
  const left = new Map<string, number>()
  for (const { text } of later) left.set(text, (left.get(text) ?? 0) + 1)
  const there = earlier.filter(({ text }) => {
    const count = left.get(text) ?? 0
    left.set(text, count - 1)
    return count > 0
  })
  return countLetters(there) / Math.max(1, countLetters(earlier))
}
