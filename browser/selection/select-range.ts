import type { TextRange } from '@/lib/anchor/text-range'
import type { Side } from '@/lib/text/side'
import { toDomRange } from '../reader-dom/to-dom-range'

/**
 * Selects a passage on the page as if the reader had drawn it: from its end to its start when `backwards`.
 * False when the passage is not on the page; the selection then stays.
 */
export function selectRange(root: Element, side: Side, range: TextRange, backwards = false): boolean {
  const drawn = toDomRange(root, side, range)
  const selection = document.getSelection()
  if (!drawn || !selection) return false
  const { startContainer, startOffset, endContainer, endOffset } = drawn
  if (backwards) selection.setBaseAndExtent(endContainer, endOffset, startContainer, startOffset)
  else selection.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset)
  return true
}
