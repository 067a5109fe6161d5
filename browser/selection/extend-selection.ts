import {
  drawFrom,
  extendRange,
  type Direction,
  type DrawnRange,
  type SelectionUnit,
} from '@/lib/anchor/extend-range'
import type { Side } from '@/lib/text/side'
import { fromSelection, isBackwards } from '../reader-dom/from-dom-range'
import { findSide, indexReader, type ReaderIndex } from '../reader-dom/reader-index'
import { selectRange } from './select-range'

/**
 * Selects by units of the text, as the arrow keys do in an editor. Extends what is selected on its side; where
 * nothing is, begins at the focused sentence. The end being drawn is kept in view. False when there is nothing to do.
 */
export function extendSelection(root: Element, unit: SelectionUnit, direction: Direction): boolean {
  const index = indexReader(root)
  const selected = readDrawn(root)
  const next = selected
    ? { side: selected.side, ...extendRange(index.sides[selected.side], selected, unit, direction) }
    : drawInFocus(root, index, unit, direction)
  if (!next || !selectRange(root, next.side, next.range, next.direction === 'backwards')) return false
  keepInView(index, next)
  return true
}

type DrawnOnSide = DrawnRange & { readonly side: Side }

function readDrawn(root: Element): DrawnOnSide | null {
  const selection = document.getSelection()
  const passage = fromSelection(root, selection)
  if (!selection || !passage) return null
  const { side, range } = passage
  return { side, range, direction: isBackwards(selection) ? 'backwards' : 'forwards' }
}

function drawInFocus(
  root: Element,
  index: ReaderIndex,
  unit: SelectionUnit,
  direction: Direction,
): DrawnOnSide | null {
  const sentence = document.activeElement?.closest<HTMLElement>('[data-segment]')
  const side = findSide(sentence ?? null)
  if (!sentence || !side || !root.contains(sentence)) return null
  const segment = index.sides[side].byId.get(sentence.dataset['segment'] ?? '')
  const drawn = segment ? drawFrom(index.sides[side], segment, unit, direction) : null
  return drawn && { side, ...drawn }
}

function keepInView({ sides }: ReaderIndex, { side, range, direction }: DrawnOnSide) {
  const { segment } = direction === 'forwards' ? range.end : range.start
  sides[side].byId.get(segment)?.element.scrollIntoView({ block: 'nearest' })
}
