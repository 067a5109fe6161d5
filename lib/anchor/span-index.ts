import { compareSpans } from './compare-ranges'
import type { Span } from './text-range'

/** Answers which of many spans cover an offset, looking only at those before it and back to where none can reach it. */
export interface SpanIndex<T> {
  /** What covers the unit at an offset, in reading order. */
  at: (offset: number) => T[]
}

/** Lays spans out for `at`. Empty spans cover nothing. */
export function indexSpans<T extends Span>(spans: readonly T[]): SpanIndex<T> {
  const sorted = [...spans].sort(compareSpans)
  // How far any span up to here reaches: where that falls short of an offset, nothing before can cover it.
  let furthest = 0
  const reach = sorted.map(({ end }) => (furthest = Math.max(furthest, end)))
  return {
    at: (offset) => {
      const found: T[] = []
      for (let at = countUpTo(sorted, offset) - 1; at >= 0 && (reach[at] ?? 0) > offset; at--) {
        const span = sorted[at]
        if (span && span.end > offset) found.push(span)
      }
      return found.reverse()
    },
  }
}

/** How many of the sorted spans begin at or before an offset. */
function countUpTo(sorted: readonly Span[], offset: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.start ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
