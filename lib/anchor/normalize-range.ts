import { findGrapheme } from '../text/graphemes'
import { findSpan, getPoint, getRange, getSegment, type SideText } from './side-text'
import type { Point, Span, TextRange } from './text-range'

/**
 * The passage a range means: forwards, within its segments, of whole graphemes (one that is cut comes in whole),
 * without white space at its ends. Null when nothing is left, or when a segment is not on this side.
 * A passage comes back equal.
 */
export function normalizeRange(sideText: SideText, range: TextRange): TextRange | null {
  // 1. Forwards and within the segments.
  const given = findSpan(sideText, { start: clamp(sideText, range.start), end: clamp(sideText, range.end) })
  if (!given || given.start === given.end) return null
  const [low, high] = given.start < given.end ? [given.start, given.end] : [given.end, given.start]
  // 2. Whole graphemes.
  let start = getGrapheme(sideText, low).start
  let end = getGrapheme(sideText, high - 1).end
  // 3. No white space at the ends.
  while (start < end && isBlank(sideText, getGrapheme(sideText, start)))
    start = getGrapheme(sideText, start).end
  while (start < end && isBlank(sideText, getGrapheme(sideText, end - 1)))
    end = getGrapheme(sideText, end - 1).start
  return start < end ? getRange(sideText, { start, end }) : null
}

/** An offset beyond a segment means its end, one before it its beginning, a broken one the unit it lies in. */
function clamp(sideText: SideText, { segment, offset }: Point): Point {
  const length = sideText.byId.get(segment)?.text.length ?? 0
  return { segment, offset: Math.max(0, Math.min(length, Math.trunc(offset) || 0)) }
}

/** The grapheme that covers a unit of the running text. Graphemes end with their segment; a join is one by itself. */
function getGrapheme(sideText: SideText, offset: number): Span {
  const point = getPoint(sideText, offset)
  const found = findGrapheme(getSegment(sideText, point.segment).text, point.offset)
  const shift = offset - point.offset
  return found ? { start: shift + found.start, end: shift + found.end } : { start: offset, end: offset + 1 }
}

/** White space and nothing else: a space that carries a combining mark is not blank. */
function isBlank(sideText: SideText, { start, end }: Span): boolean {
  return /^\s+$/.test(sideText.running.slice(start, end))
}
