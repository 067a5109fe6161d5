import { compareSpans } from '@/lib/anchor/compare-ranges'
import { indexSpans, type SpanIndex } from '@/lib/anchor/span-index'
import type { Side } from '@/lib/text/side'
import { indexReader } from '../reader-dom/reader-index'
import { findUnitAt } from './find-unit-at'
import { measureBoxes } from './measured-boxes'
import { listNotedSpans, type NotedRange, type NotedSpan } from './noted-range'

/** Tells which notes stand under a point of the window. Whether something lies over the text there, it does not. */
export interface HitTest {
  /** Puts these passages in the place of those known before. Little work where most are the same objects. */
  set: (ranges: readonly NotedRange[]) => void
  /** The ids of all notes on the character at a point (window pixels), in reading order, each once. */
  notesAt: (x: number, y: number) => string[]
  /** Stops watching the page. */
  dispose: () => void
}

/**
 * A hit test over the text under the reader's root. A marker, a gutter and the white of the page have no notes. Where
 * all passages are drawn is measured when the page is idle; until then, and while the text flows anew, the browser is
 * asked which character is at the point, and an index of spans which notes are on it: that is always right, but on a
 * long page takes a thousand times as long.
 */
export function createHitTest(root: Element): HitTest {
  const boxes = measureBoxes(root)
  let ranges: readonly NotedRange[] = []
  let indexes: Record<Side, SpanIndex<NotedSpan>> | null = null

  function indexSide(side: Side): SpanIndex<NotedSpan> {
    const here = ranges.filter((noted) => noted.side === side)
    return indexSpans(listNotedSpans(indexReader(root), here))
  }

  function askTheBrowser(x: number, y: number): NotedSpan[] {
    indexes ??= { tr: indexSide('tr'), en: indexSide('en') }
    const unit = findUnitAt(root, x, y)
    return unit ? indexes[unit.side].at(unit.offset) : []
  }

  return {
    set: (next) => {
      ranges = next
      indexes = null
      boxes.set(next)
    },
    notesAt: (x, y) => {
      const spans = boxes.at(x, y)?.sort(compareSpans) ?? askTheBrowser(x, y)
      return [...new Set(spans.map(({ id }) => id))]
    },
    dispose: boxes.dispose,
  }
}
