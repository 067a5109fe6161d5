import { normalizeRange } from '@/lib/anchor/normalize-range'
import { getRange } from '@/lib/anchor/side-text'
import type { Point, TextRange } from '@/lib/anchor/text-range'
import { otherSide, SIDES, type Side } from '@/lib/text/side'
import { findSide, indexReader, type ReaderIndex } from './reader-index'
import { getRunningOffset } from './running-offset'

/** The words of one side that a range of the page holds. */
export interface SidePassage {
  readonly side: Side
  readonly range: TextRange
  /** Whether the range reaches words of the other side beyond these, which were left out. */
  readonly cut: boolean
}

/**
 * Reads a range of the page as a passage of the side it began on: its start, or its end when it was drawn backwards.
 * Where it began outside the text, the nearest word within decides. Ends in markers, in the gutter, in the margin or
 * beyond the text stand for the nearest word within. Null when no word of a shown side is in it.
 */
export function fromDomRange(
  root: Element,
  domRange: Range,
  began: 'start' | 'end' = 'start',
): SidePassage | null {
  const index = indexReader(root)
  const held = SIDES.flatMap((side) => {
    const range = readWords(index, side, domRange)
    return range ? [{ side, range }] : []
  })
  const here = began === 'start' ? domRange.startContainer : domRange.endContainer
  const beginning = held.find(({ side }) => side === findSide(here)) ?? outermost(index, held, began)
  if (!beginning) return null
  const far = outermost(index, held, began === 'start' ? 'end' : 'start')
  return { ...beginning, cut: far?.side === otherSide(beginning.side) }
}

/** The same, of what is selected. */
export function fromSelection(root: Element, selection: Selection | null): SidePassage | null {
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null
  return fromDomRange(root, selection.getRangeAt(0), isBackwards(selection) ? 'end' : 'start')
}

/** Whether a selection was drawn towards the beginning of the page. */
export function isBackwards({ anchorNode, anchorOffset, focusNode, focusOffset }: Selection): boolean {
  if (!anchorNode || !focusNode) return false
  const anchor = document.createRange()
  anchor.setStart(anchorNode, anchorOffset)
  return anchor.comparePoint(focusNode, focusOffset) < 0
}

function readWords(index: ReaderIndex, side: Side, domRange: Range): TextRange | null {
  const sideText = index.sides[side]
  const start = getRunningOffset(index, side, domRange.startContainer, domRange.startOffset)
  const end = getRunningOffset(index, side, domRange.endContainer, domRange.endOffset)
  const range = start < end ? normalizeRange(sideText, getRange(sideText, { start, end })) : null
  return range && isShown(index, side, range.start) ? range : null
}

/** A side that the view hides has no words to select, though a range may run over it. */
function isShown(index: ReaderIndex, side: Side, { segment }: Point): boolean {
  return (findSentence(index, side, segment)?.getClientRects().length ?? 0) > 0
}

/** Of the words held, those that reach furthest towards one end of the range. */
function outermost(index: ReaderIndex, held: readonly Omit<SidePassage, 'cut'>[], end: 'start' | 'end') {
  const [one, other] = held
  if (!one || !other) return one
  const [first, second] = [one, other].map(({ side, range }) => findSentence(index, side, range[end].segment))
  const precedes = first && second && first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING
  return Boolean(precedes) === (end === 'start') ? one : other
}

function findSentence(index: ReaderIndex, side: Side, segment: string): HTMLElement | undefined {
  return index.sides[side].byId.get(segment)?.element
}
