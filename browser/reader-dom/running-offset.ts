import type { Side } from '@/lib/text/side'
import type { PageSegment } from './page-segment'
import type { ReaderIndex } from './reader-index'
import type { TextRun } from './text-runs'

/**
 * The offset in the running text of a side that a place on the page stands for: of a place in a marker, where the
 * marker stands; of a place in the gutter, the margin or the other side, the end of what comes before it.
 */
export function getRunningOffset(index: ReaderIndex, side: Side, node: Node, offset: number): number {
  const place = document.createRange()
  place.setStart(node, offset)
  place.collapse(true)
  const { segments } = index.sides[side]
  const segment = findAround(index, side, node) ?? segments[lastBefore(segments, place)]
  return segment ? segment.start + offsetIn(segment.runs, place) : 0
}

/** The sentence of a side that a node is in; most places are in one, and no others need be compared with them. */
function findAround(index: ReaderIndex, side: Side, node: Node): PageSegment | undefined {
  const element = node instanceof Element ? node : node.parentElement
  const sentence = element?.closest<HTMLElement>('[data-segment]')
  const segment = index.sides[side].byId.get(sentence?.dataset['segment'] ?? '')
  return segment?.element === sentence ? segment : undefined
}

/** The last of the sentences, in the order of the page, that begins at or before a place; -1 before the first. */
function lastBefore(segments: readonly PageSegment[], place: Range): number {
  let low = -1
  let high = segments.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const segment = segments[middle]
    if (segment && place.comparePoint(segment.element, 0) <= 0) low = middle
    else high = middle - 1
  }
  return low
}

/** How much of a sentence's canonical text stands before a place. */
function offsetIn(runs: readonly TextRun[], place: Range): number {
  let offset = 0
  for (const { node, start } of runs) {
    if (node === place.startContainer) return start + place.startOffset
    if (place.comparePoint(node, 0) > 0) return offset
    offset = start + node.length
  }
  return offset
}
