import { agreement } from './agreement'
import type { Clue } from './clue'
import { likeness } from './likeness'
import { CONTEXT_LENGTH } from './quote-limits'
import { segmentAt, type SideText } from './side-text'
import type { Span } from './text-range'

/** A place where the words may stand. */
export interface Candidate extends Surroundings {
  readonly span: Span
  /** How much of the quote stands there, 0 to 1. */
  readonly quality: number
  /** All that speaks for it, in units of agreeing context. */
  readonly weight: number
}

/** Units of agreement before a place and after it, each 0 to 32. */
export interface Surroundings {
  readonly left: number
  readonly right: number
  /** The greater of the two as far as it is words, and not the edge of a sentence. */
  readonly spoken: number
}

/**
 * How far what stands before and after a place is what stood there, within the stretch the words are looked for in: that
 * its neighbours are what they were says nothing of a sentence known by its id.
 */
export function compareSurroundings(
  text: SideText,
  plain: string,
  clue: Clue,
  within: Span,
  span: Span,
): Surroundings {
  const before = agreement(clue.prefix, plain, span.start, -1, within.start)
  const after = agreement(clue.suffix, plain, span.end, 1, within.end)
  return {
    left: Math.max(before, weighOpening(text, plain, clue, span)),
    right: Math.max(after, weighClosing(text, plain, clue, span)),
    spoken: Math.max(before, after),
  }
}

/** Weighs a place: the words by how many they are and how much of them is there, and their surroundings. */
export function weigh(clue: Clue, span: Span, quality: number, sides: Surroundings): Candidate {
  return { ...sides, span, quality, weight: clue.weight * quality + sides.left + sides.right }
}

/**
 * At the opening of a sentence a passage stands as surely as among words, where it opened its own; not in one that has
 * taken in another, as that may open it now.
 */
function weighOpening(text: SideText, plain: string, { prefix, target }: Clue, { start }: Span): number {
  const { offset } = target.start
  if (offset > prefix.length) return 0
  const { start: opening, from = [] } = segmentAt(text, start)
  if (from.length > 0) return 0
  return weighEdge(prefix.slice(prefix.length - offset), plain.slice(opening, start))
}

/** And at the end of a sentence, as far as the end of its own is to be seen in what followed it. */
function weighClosing(text: SideText, plain: string, { suffix, target }: Clue, { end }: Span): number {
  const close = findClose(target.quote.suffix)
  if (close < 0) return 0
  const segment = segmentAt(text, end)
  if (segment.from && segment.from.length > 0) return 0
  return weighEdge(suffix.slice(0, close), plain.slice(end, segment.start + segment.text.length))
}

/** All, when between the passage and the edge stands what stood there; nothing, when half of it is other. */
function weighEdge(was: string, is: string): number {
  if (is.length > 2 * CONTEXT_LENGTH) return 0
  return Math.max(0, CONTEXT_LENGTH * (2 * likeness(was, is) - 1))
}

/** Where in what follows a passage its sentence ends; −1 where that is not to be seen. */
function findClose(suffix: string): number {
  const feed = suffix.indexOf('\n')
  const stop = /[.!?…]["'”’»)\]]*(?=\s)/u.exec(suffix)
  const close = stop ? stop.index + stop[0].length : -1
  return close >= 0 && (feed < 0 || close < feed) ? close : feed
}
