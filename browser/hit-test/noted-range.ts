import { findSpan } from '@/lib/anchor/side-text'
import type { Span, TextRange } from '@/lib/anchor/text-range'
import type { Side } from '@/lib/text/side'
import type { ReaderIndex } from '../reader-dom/reader-index'

/** A passage of a note. A note with several targets has several, all with its id. */
export interface NotedRange {
  readonly id: string
  readonly side: Side
  readonly range: TextRange
}

/** The same in offsets of the running text of its side. */
export interface NotedSpan extends Span {
  readonly id: string
}

/** The passages that are on the page, in the order given. */
export function listNotedSpans({ sides }: ReaderIndex, ranges: readonly NotedRange[]): NotedSpan[] {
  return ranges.flatMap(({ id, side, range }) => {
    const span = findSpan(sides[side], range)
    return span ? [{ id, ...span }] : []
  })
}
