import type { Side } from '../text/side'
import type { Resolver } from './resolution'
import type { Point, Span, TextRange } from './text-range'

/** What a side is built from: one segment's canonical text (NFC, without markers). */
export interface PlacedSegment {
  readonly id: string
  readonly paragraph: string
  readonly text: string
  /** The other sentences of earlier revisions that words of it have come from; left out where that is not known. */
  readonly from?: readonly string[]
}

export interface SideSegment extends PlacedSegment {
  /** Its place among the segments of the side, from 0. */
  readonly index: number
  /** Where it begins in the running text. */
  readonly start: number
}

/**
 * One side of a work as running text: its segments in reading order, those of a paragraph joined by one space,
 * paragraphs by one line feed. Every offset of the running text is exactly one point and the other way round.
 */
export interface SideText {
  readonly side: Side
  readonly segments: readonly SideSegment[]
  readonly running: string
  readonly byId: Pick<ReadonlyMap<string, SideSegment>, 'get' | 'has'>
  /** What earlier revisions had; left out where that is not known. */
  readonly earlier?: EarlierTexts
  /** What finds targets that were made on other revisions and do not stand where they stood: see `makeFinder`. */
  findElsewhere?: Resolver
}

/** The earlier states of a side. */
export interface EarlierTexts {
  /** The side as a revision had it; null where that is not known. */
  readonly at: (revision: number) => SideText | null
  /** The ids of the segments that are not what they were on a revision, retired ones too; null where that is not known. */
  readonly changedSince: (revision: number) => ReadonlySet<string> | null
}

/** Lays the segments, given in reading order, into one running text. Throws on an id that comes twice. */
export function makeSideText(
  side: Side,
  segments: readonly PlacedSegment[],
  earlier?: EarlierTexts,
): SideText {
  const laid: SideSegment[] = []
  const byId = new Map<string, SideSegment>()
  let running = ''
  for (const placed of segments) {
    const { id, paragraph, text } = placed
    if (byId.has(id)) throw new RangeError(`Segment ${id} stands twice on side ${side}`)
    const previous = laid.at(-1)
    if (previous) running += previous.paragraph === paragraph ? ' ' : '\n'
    const segment = { ...placed, index: laid.length, start: running.length }
    running += text
    laid.push(segment)
    byId.set(id, segment)
  }
  return { side, segments: laid, running, byId, ...(earlier && { earlier }) }
}

/** A segment by its id. Throws when it is not on this side. */
export function getSegment(sideText: SideText, id: string): SideSegment {
  const segment = sideText.byId.get(id)
  if (!segment) throw new RangeError(`Segment ${id} is not on side ${sideText.side}`)
  return segment
}

/** The running offset of a point; null when its segment is not here or is shorter. */
export function findOffset(sideText: SideText, { segment, offset }: Point): number | null {
  const found = sideText.byId.get(segment)
  if (!found || !Number.isInteger(offset) || offset < 0 || offset > found.text.length) return null
  return found.start + offset
}

/** The point at a running offset. Throws outside the text. */
export function getPoint(sideText: SideText, offset: number): Point {
  const segment = segmentAt(sideText, offset)
  return { segment: segment.id, offset: offset - segment.start }
}

/** The segment a running offset lies in, or at the end of. Throws outside the text. */
export function segmentAt(sideText: SideText, offset: number): SideSegment {
  const { segments } = sideText
  let low = 0
  let high = segments.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((segments[middle]?.start ?? Infinity) <= offset) low = middle
    else high = middle - 1
  }
  const segment = segments[low]
  if (!segment || !Number.isInteger(offset) || offset < 0 || offset > segment.start + segment.text.length)
    throw new RangeError(
      `Offset ${offset} is outside the ${sideText.running.length} units of side ${sideText.side}`,
    )
  return segment
}

/** The span of a range in the running text; null when an end is not here. A reversed range gives a reversed span. */
export function findSpan(sideText: SideText, range: TextRange): Span | null {
  const start = findOffset(sideText, range.start)
  const end = findOffset(sideText, range.end)
  return start === null || end === null ? null : { start, end }
}

/** The range at a span of the running text. Throws outside the text. */
export function getRange(sideText: SideText, { start, end }: Span): TextRange {
  return { start: getPoint(sideText, start), end: getPoint(sideText, end) }
}
