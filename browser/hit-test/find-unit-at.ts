import type { Side } from '@/lib/text/side'
import { findSide, indexReader } from '../reader-dom/reader-index'
import { getRunningOffset } from '../reader-dom/running-offset'
import { findCaret } from './find-caret'

/** A UTF-16 unit of the running text of a side. */
export interface UnitAt {
  readonly side: Side
  readonly offset: number
}

/** The unit of text drawn at a point of the window; null on markers, between the lines' ends and off the text. */
export function findUnitAt(root: Element, x: number, y: number): UnitAt | null {
  const caret = findCaret(x, y)
  const sentence = caret && findSentence(caret.node)
  const side = sentence && root.contains(sentence) ? findSide(sentence) : null
  if (!caret || !side) return null
  // A caret stands between two characters, before or after the one the point is on.
  const at = [caret.offset - 1, caret.offset].find((offset) => isDrawnAt(caret.node, offset, x, y))
  return at === undefined ? null : { side, offset: getRunningOffset(indexReader(root), side, caret.node, at) }
}

function findSentence(node: Text): Element | null {
  const aside = node.parentElement?.closest('[data-aside]')
  return aside ? null : (node.parentElement?.closest('[data-segment]') ?? null)
}

/** Whether a point is on the character at an offset, or above or below it within its line. */
function isDrawnAt(node: Text, offset: number, x: number, y: number): boolean {
  if (offset < 0 || offset >= node.length) return false
  const range = document.createRange()
  range.setStart(node, offset)
  range.setEnd(node, offset + 1)
  return [...range.getClientRects()].some(({ left, right, top, bottom }) => {
    return left <= x && x <= right && top <= y && y <= bottom
  })
}
