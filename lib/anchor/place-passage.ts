import { likeness } from './likeness'
import { countLetters, type PlainWord } from './plain-word'
import { countClaim, type SentenceTies } from './sentence-ties'
import type { Span } from './text-range'

/** The words of a passage: the first and the last, by their places among the earlier and among the later words. */
export interface PlacedWords {
  readonly earlier: readonly [number, number]
  readonly later: readonly [number, number]
  /** How much of the letters is as it was, and the passage’s own, 0 to 1. */
  readonly score: number
}

/** The least share of the letters of a passage that has to be tied. */
const KEPT = 0.75

/** The most of what was found, by letters, that may be another’s. */
const STRANGERS = 0.2

/** By how much the ends of a passage must be tied better than in any other way. */
const SURE = 2.1

/**
 * The same for a single word that stands more than once; for one that was mended; and where most of the words of its
 * sentence are others now, so that some may be equal by chance.
 */
const SURE_REPEATED = 4
const SURE_ALONE = 4.5
const SURE_ANEW = 8
const ANEW = 0.5
const ANEW_ELSEWHERE = 0.7

/** How much more than this a word has to be like the one in whose place it stands. Another figure is another figure. */
const LIKE = 0.5

/**
 * Where the words of a passage stand by the ties of its sentences; null when too few of them do, when too many others
 * have come between, or when an end could as well be elsewhere.
 */
export function placePassage(ties: SentenceTies, marked: Span): PlacedWords | null {
  const ends = findEnds(ties, marked)
  if (ends === null) return null
  const [first, last] = ends
  const [from, to] = [findSlot(ties, first), findSlot(ties, last)]
  if (from < 0 || to < from) return null
  const kept = shareOfKept(ties, first, last)
  const strangers = shareOfStrangers(ties, first, last)
  if (kept.there < KEPT || strangers > STRANGERS) return null
  if (!isSure(ties, first, last, from)) return null
  if (standsElsewhere(ties, first, from) || standsElsewhere(ties, last, to)) return null
  return { earlier: [first, last], later: [from, to], score: kept.asTheyWere * (1 - strangers) }
}

/** The first and the last word of a passage. */
export function findEnds({ earlier }: SentenceTies, { start, end }: Span): [number, number] | null {
  const first = earlier.findIndex((word) => word.end > start)
  const last = earlier.findLastIndex((word) => word.start < end)
  return first < 0 || last < first ? null : [first, last]
}

function isSure(ties: SentenceTies, first: number, last: number, from: number): boolean {
  const isMended = ties.earlier[first]?.text !== ties.later[from]?.text
  if (first === last && isMended && sureness(ties, first) < SURE_ALONE) return false
  if (first === last && isRepeated(ties, first) && sureness(ties, first) < SURE_REPEATED) return false
  if (isCutOff(ties, first, last)) return false
  return [first, last].every((at) => sureness(ties, at) >= (isAnew(ties, at) ? SURE_ANEW : SURE))
}

/** Whether a word at an end, without the one next to it, has come to another sentence than the rest of the passage. */
function isCutOff(ties: SentenceTies, first: number, last: number): boolean {
  const slots = Array.from({ length: last - first + 1 }, (_, at) => findSlot(ties, first + at))
  const tied = slots.filter((slot) => slot >= 0)
  return [slots, slots.toReversed()].some(([end, next]) => {
    const beside = tied[end === slots[0] ? 1 : tied.length - 2]
    if (end === undefined || next === undefined || next >= 0 || beside === undefined) return false
    return sentenceOf(ties, end) !== sentenceOf(ties, beside)
  })
}

/** Which sentence of the run a later word is in. */
function sentenceOf({ run, later }: SentenceTies, at: number): number {
  const start = later[at]?.start ?? 0
  return run.findLastIndex((segment) => segment.start <= start)
}

function isRepeated({ earlier, later }: SentenceTies, at: number): boolean {
  const text = earlier[at]?.text
  const count = (words: readonly PlainWord[]) => words.filter((word) => word.text === text).length
  return count(earlier) > 1 || count(later) > 1
}

/** Whether the sentence of a word was written anew. */
function isAnew(ties: SentenceTies, at: number): boolean {
  const id = ties.earlier[at]?.segment ?? ''
  const isHome = ties.run.some((segment) => segment.id === id)
  const { tied, all } = countClaim(ties, id)
  return tied < (isHome ? ANEW : ANEW_ELSEWHERE) * Math.min(all, countLetters(ties.later))
}

/** How surely a word stands where it does; one that is known by those beside it, as surely as they do. */
function sureness({ tied, margin }: SentenceTies, at: number): number {
  if ((tied[at] ?? -1) >= 0) return margin[at] ?? 0
  return Math.min(margin[at - 1] ?? Infinity, margin[at + 1] ?? Infinity)
}

/** Where a word stands: tied, or between two that are tied, alone in its place and like it; −1 where it does not. */
function findSlot({ earlier, later, tied, origin }: SentenceTies, at: number): number {
  const to = tied[at] ?? -1
  if (to >= 0) return to
  const before = at === 0 ? -1 : (tied[at - 1] ?? -1)
  const after = at === earlier.length - 1 ? later.length : (tied[at + 1] ?? -1)
  const there = before + 1
  if ((before < 0 && at > 0) || after !== there + 1 || (origin[there] ?? 0) >= 0) return -1
  const [was, is] = [earlier[at]?.text ?? '', later[there]?.text ?? '']
  return !/\d/.test(was + is) && likeness(was, is) > LIKE ? there : -1
}

/** Whether a word that was mended stands as it was elsewhere in the sentence. */
function standsElsewhere({ earlier, later, origin }: SentenceTies, at: number, there: number): boolean {
  const word = earlier[at]?.text
  if (word === later[there]?.text) return false
  return later.some(({ text }, place) => text === word && (origin[place] ?? -1) < 0)
}

/** The share of the letters of a passage whose words stand; and the same with mended words for as much as is left of them. */
function shareOfKept(ties: SentenceTies, first: number, last: number) {
  let all = 0
  let there = 0
  let asTheyWere = 0
  for (let at = first; at <= last; at++) {
    const word = ties.earlier[at]?.text ?? ''
    all += word.length
    const slot = findSlot(ties, at)
    if (slot < 0) continue
    there += word.length
    asTheyWere += word.length * likeness(word, ties.later[slot]?.text ?? '')
  }
  return { there: there / Math.max(1, all), asTheyWere: asTheyWere / Math.max(1, all) }
}

/** The share of what was found, by letters, that neither is the passage’s nor stands in the place of what was. */
function shareOfStrangers(ties: SentenceTies, first: number, last: number): number {
  const { later } = ties
  let strangers = 0
  let all = 0
  let lost = 0
  let at = findSlot(ties, first) - 1
  for (let word = first; word <= last; word++) {
    const to = findSlot(ties, word)
    if (to < 0) {
      lost++
      continue
    }
    const between = later.slice(at + 1, to)
    const letters = countLetters(between)
    if (between.length > lost) strangers += (letters * (between.length - lost)) / between.length
    all += letters + (later[to]?.text.length ?? 0)
    lost = 0
    at = to
  }
  return strangers / Math.max(1, all)
}
