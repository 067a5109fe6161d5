import { findSpan, type SideText } from './side-text'
import type { Span, TextRange } from './text-range'

/** Reading order: what begins first comes first; of two that begin together, the shorter. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end
}

/** Reading order of two ranges of one side. Ranges that are not on this side come last. */
export function compareRanges(sideText: SideText, a: TextRange, b: TextRange): number {
  const [first, second] = [findSpan(sideText, a), findSpan(sideText, b)]
  if (!first || !second) return (first ? 0 : 1) - (second ? 0 : 1)
  return compareSpans(first, second)
}

/** Whether two ranges of one side have words in common. Touching is not overlapping. */
export function rangesOverlap(sideText: SideText, a: TextRange, b: TextRange): boolean {
  const [first, second] = [findSpan(sideText, a), findSpan(sideText, b)]
  return first !== null && second !== null && first.start < second.end && second.start < first.end
}
