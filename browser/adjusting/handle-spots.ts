import type { RangeEnd } from '@/lib/anchor/adjust-range'
import type { TextRange } from '@/lib/anchor/text-range'
import type { Side } from '@/lib/text/side'
import { listLineBoxes } from '../reader-dom/list-line-boxes'
import { toDomRanges } from '../reader-dom/to-dom-range'

/** Where an end of a passage stands, in pixels of the window: its x, and the top and height of its line. */
export interface Spot {
  readonly x: number
  readonly top: number
  readonly height: number
}

export interface Spots extends Readonly<Record<RangeEnd, Spot>> {
  /** The smallest box around all lines. */
  readonly box: DOMRect
}

/** Measures where a passage begins and ends now; null when the view hides it. */
export function measureSpots(root: Element, side: Side, range: TextRange): Spots | null {
  const lines = toDomRanges(root, side, range).flatMap(listLineBoxes)
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last) return null
  const left = Math.min(...lines.map((line) => line.left))
  const right = Math.max(...lines.map((line) => line.right))
  return {
    start: { x: first.left, top: first.top, height: first.height },
    end: { x: last.right, top: last.top, height: last.height },
    box: new DOMRect(left, first.top, right - left, last.bottom - first.top),
  }
}
