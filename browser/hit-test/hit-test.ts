import { findSpan } from '@/lib/anchor/side-text'
import { indexSpans, type SpanIndex } from '@/lib/anchor/span-index'
import type { Span, TextRange } from '@/lib/anchor/text-range'
import { SIDES, type Side } from '@/lib/text/side'
import { indexReader } from '../reader-dom/reader-index'
import { findUnitAt } from './find-unit-at'

/** A passage of a note. A note with several targets has several, all with its id. */
export interface NotedRange {
  readonly id: string
  readonly side: Side
  readonly range: TextRange
}

/** Tells which notes stand under a point of the window. */
export interface HitTest {
  /** Puts these passages in the place of those known before. */
  set: (ranges: readonly NotedRange[]) => void
  /** The ids of all notes on the character at a point (window pixels), in reading order, each once. */
  notesAt: (x: number, y: number) => string[]
}

interface NotedSpan extends Span {
  readonly id: string
}

/** A hit test over the text under the reader's root. A marker, a gutter and the white of the page have no notes. */
export function createHitTest(root: Element): HitTest {
  let indexes: Partial<Record<Side, SpanIndex<NotedSpan>>> = {}
  return {
    set: (ranges) => {
      const { sides } = indexReader(root)
      indexes = Object.fromEntries(
        SIDES.map((side) => {
          const here = ranges.filter((noted) => noted.side === side)
          return [side, indexSpans(here.flatMap(({ id, range }) => toSpan(id, findSpan(sides[side], range))))]
        }),
      )
    },
    notesAt: (x, y) => {
      const unit = findUnitAt(root, x, y)
      const spans = unit ? (indexes[unit.side]?.at(unit.offset) ?? []) : []
      return [...new Set(spans.map(({ id }) => id))]
    },
  }
}

function toSpan(id: string, span: Span | null): NotedSpan[] {
  return span ? [{ id, ...span }] : []
}
