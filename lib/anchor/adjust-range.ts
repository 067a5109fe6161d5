import { listWords } from '../text/words'
import { extendRange, type Direction, type SelectionUnit } from './extend-range'
import { normalizeRange } from './normalize-range'
import { findOffset, getPoint, getRange, type SideSegment, type SideText } from './side-text'
import type { TextRange } from './text-range'

/** One of the two ends of a passage. */
export type RangeEnd = 'start' | 'end'

/** Moves one end by a unit, also into the next sentence. The ends never meet: the last unit stays where it is. */
export function stepEnd(
  sideText: SideText,
  range: TextRange,
  end: RangeEnd,
  unit: SelectionUnit,
  direction: Direction,
): TextRange {
  const drawn = { range, direction: end === 'end' ? ('forwards' as const) : ('backwards' as const) }
  const next = extendRange(sideText, drawn, unit, direction)
  return next.direction === drawn.direction ? next.range : range
}

/**
 * Brings one end to the edge of a word or of a sentence that is nearest to an offset of the running text, or to the
 * nearest character. The other end stays, and at least one unit before it.
 */
export function moveEnd(
  sideText: SideText,
  range: TextRange,
  end: RangeEnd,
  offset: number,
  snap: 'word' | 'character',
): TextRange {
  const [start, stop] = [findOffset(sideText, range.start), findOffset(sideText, range.end)]
  if (start === null || stop === null) return range
  // 1. Within the text, and not over the other end.
  const [low, high] = end === 'start' ? [0, stop - 1] : [start + 1, sideText.running.length]
  const wanted = Math.max(low, Math.min(high, Math.round(offset)))
  // 2. To the nearest edge that leaves something.
  const edges = snap === 'word' ? listEdges(sideText, wanted, end) : [wanted]
  const nearest = edges
    .filter((edge) => low <= edge && edge <= high)
    .reduce((best, edge) => (Math.abs(edge - wanted) < Math.abs(best - wanted) ? edge : best), Infinity)
  const to = Number.isFinite(nearest) ? nearest : wanted
  const span = end === 'start' ? { start: to, end: stop } : { start, end: to }
  // 3. Of whole characters, and without white space at its ends.
  return normalizeRange(sideText, getRange(sideText, span)) ?? range
}

/** Brings one end to the beginning or the end of the sentence it stands in, as far as the other end lets it. */
export function moveEndInSentence(
  sideText: SideText,
  range: TextRange,
  end: RangeEnd,
  to: 'first' | 'last',
): TextRange {
  const segment = sideText.byId.get(range[end].segment)
  if (!segment) return range
  const { start, text } = segment
  return moveEnd(sideText, range, end, to === 'first' ? start : start + text.trimEnd().length, 'word')
}

/** The edges of words and sentences near an offset: where a word begins, for a start; where one ends, for an end. */
function listEdges(sideText: SideText, offset: number, end: RangeEnd): number[] {
  const { index } = sideText.byId.get(getPoint(sideText, offset).segment) ?? { index: 0 }
  return sideText.segments
    .slice(Math.max(0, index - 1), index + 2)
    .flatMap((segment) => listOwnEdges(sideText, segment).map((edge) => segment.start + edge[end]))
}

function listOwnEdges({ side }: SideText, { text }: SideSegment): { start: number; end: number }[] {
  const sentence = { start: text.length - text.trimStart().length, end: text.trimEnd().length }
  return sentence.start < sentence.end ? [...listWords(text, side), sentence] : []
}
