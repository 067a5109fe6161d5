import { findGrapheme } from '../text/graphemes'
import { listWords } from '../text/words'
import { normalizeRange } from './normalize-range'
import { findSpan, getPoint, getRange, type SideSegment, type SideText } from './side-text'
import type { Span, TextRange } from './text-range'

/** By how much a selection grows or shrinks at a step. */
export type SelectionUnit = 'character' | 'word' | 'sentence'

export type Direction = 'forwards' | 'backwards'

/** A passage, and the end at which it is being drawn: its end, or its start when drawn backwards. */
export interface DrawnRange {
  readonly range: TextRange
  readonly direction: Direction
}

/** Draws the first unit of a segment forwards, or its last one backwards; null where it has none. */
export function drawFrom(
  sideText: SideText,
  segment: SideSegment,
  unit: SelectionUnit,
  direction: Direction,
): DrawnRange | null {
  const span = listUnits(sideText, segment, unit).at(direction === 'forwards' ? 0 : -1)
  return span ? draw(sideText, span, direction) : null
}

/**
 * Moves the end that is being drawn by one unit, also into the next or the previous sentence. A passage never shrinks
 * to nothing: its last unit stays, and the passage turns and grows over it. At the edge of the text it stays as it is.
 */
export function extendRange(
  sideText: SideText,
  drawn: DrawnRange,
  unit: SelectionUnit,
  direction: Direction,
): DrawnRange {
  const span = findSpan(sideText, drawn.range)
  if (!span) return drawn
  const shrunk = drawn.direction === direction ? null : shrink(sideText, span, unit, direction)
  const next = shrunk
    ? draw(sideText, shrunk, drawn.direction)
    : draw(sideText, grow(sideText, span, unit, direction), direction)
  return next ?? drawn
}

function draw(sideText: SideText, span: Span, direction: Direction): DrawnRange | null {
  const range = normalizeRange(sideText, getRange(sideText, span))
  return range && { range, direction }
}

/** To the next end of a unit, or the previous start; where there is none, to the edge of the text. */
function grow(sideText: SideText, { start, end }: Span, unit: SelectionUnit, direction: Direction): Span {
  if (direction === 'backwards')
    return {
      start: findUnit(sideText, start, unit, direction, (span) => span.start < start)?.start ?? 0,
      end,
    }
  const next = findUnit(sideText, end, unit, direction, (span) => span.end > end)
  return { start, end: next?.end ?? sideText.running.length }
}

/** By the first unit, or the last; null where no other would be left. */
function shrink(
  sideText: SideText,
  { start, end }: Span,
  unit: SelectionUnit,
  direction: Direction,
): Span | null {
  if (direction === 'forwards') {
    const next = findUnit(sideText, start, unit, direction, (span) => span.start > start)
    return next && next.start < end ? { start: next.start, end } : null
  }
  const next = findUnit(sideText, end, unit, direction, (span) => span.end < end)
  return next && next.end > start ? { start, end: next.end } : null
}

/** The first unit that will do, looking from the segment of an offset in one direction. */
function findUnit(
  sideText: SideText,
  offset: number,
  unit: SelectionUnit,
  direction: Direction,
  will: (span: Span) => boolean,
): Span | null {
  const { segments, byId } = sideText
  const by = direction === 'forwards' ? 1 : -1
  const here = byId.get(getPoint(sideText, offset).segment)
  for (let segment = here; segment; segment = segments[segment.index + by]) {
    const units = listUnits(sideText, segment, unit)
    const found = by > 0 ? units.find(will) : units.findLast(will)
    if (found) return found
  }
  return null
}

/** The units of a segment in reading order, in offsets of the running text. */
function listUnits({ side }: SideText, { text, start }: SideSegment, unit: SelectionUnit): Span[] {
  const units =
    unit === 'word' ? listWords(text, side) : unit === 'character' ? listCharacters(text) : [trim(text)]
  return units
    .filter((span) => span.start < span.end)
    .map((span) => ({ start: start + span.start, end: start + span.end }))
}

function trim(text: string): Span {
  const end = text.trimEnd().length
  return { start: Math.min(end, text.length - text.trimStart().length), end }
}

/** What a reader calls characters, without white space. */
function listCharacters(text: string): Span[] {
  const characters: Span[] = []
  for (let span = findGrapheme(text, 0); span; span = findGrapheme(text, span.end))
    if (/\S/.test(text.slice(span.start, span.end))) characters.push(span)
  return characters
}
