import type { Side } from '@/lib/text/side'
import { findSide, indexReader, type ReaderIndex } from '../reader-dom/reader-index'
import { getRunningOffset } from '../reader-dom/running-offset'
import { findCaret } from './find-caret'

/**
 * The offset in the running text of a side that is nearest to a point of the window, wherever that lies: on the other
 * side, in the gutter, between the lines or beyond them. Null when the side is not shown near the window.
 */
export function findOffsetNear(root: Element, side: Side, x: number, y: number): number | null {
  const index = indexReader(root)
  const here = readOffset(root, index, side, x, y)
  if (here !== null) return here
  const line = findNearestLine(root, index.sides[side].sentences, x, y)
  return (
    line && readOffset(root, index, side, within(x, line.left, line.right), within(y, line.top, line.bottom))
  )
}

function readOffset(root: Element, index: ReaderIndex, side: Side, x: number, y: number): number | null {
  const caret = findCaret(x, y)
  const sentence = caret?.node.parentElement?.closest('[data-segment]')
  return caret && sentence && root.contains(sentence) && findSide(sentence) === side
    ? getRunningOffset(index, side, caret.node, caret.offset)
    : null
}

/** Of the boxes of a side's sentences, the one that is nearest: first by height, then by breadth. */
function findNearestLine(
  root: Element,
  sentences: readonly HTMLElement[],
  x: number,
  y: number,
): DOMRect | null {
  const near = listParagraphsAt(root, y)
  const boxes = sentences
    .filter((sentence) => near.some((paragraph) => paragraph.contains(sentence)))
    .flatMap((sentence) => [...sentence.getClientRects()])
  const [nearest] = boxes
    .map((box) => ({
      box,
      height: Math.abs(y - within(y, box.top, box.bottom)),
      breadth: Math.abs(x - within(x, box.left, box.right)),
    }))
    .sort((a, b) => a.height - b.height || a.breadth - b.breadth)
  return nearest?.box ?? null
}

/** The paragraph at a height of the window and its neighbours. Paragraphs stand one below the other. */
function listParagraphsAt(root: Element, y: number): Element[] {
  const paragraphs = [...root.querySelectorAll('[data-paragraph]')]
  let from = 0
  let to = paragraphs.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((paragraphs[middle]?.getBoundingClientRect().bottom ?? 0) > y) to = middle
    else from = middle + 1
  }
  return paragraphs.slice(Math.max(0, from - 1), from + 2)
}

/** Well inside: on its very edge a point belongs to nothing. */
function within(value: number, low: number, high: number): number {
  return Math.max(low + 1, Math.min(high - 1, value))
}
