import { normalizeRange } from '../anchor/normalize-range'
import { getSegment, type SideText } from '../anchor/side-text'
import type { Span, TextRange } from '../anchor/text-range'
import { otherSide, type Side } from '../text/side'
import { projectSegment } from './project-segment'
import type { WordLink, WordLinks } from './word-link'

/**
 * How a place on the other side is known. `words`: its words are linked to words of the range. `segment`: only the
 * sentence is sure; the range covers it whole, or no word of the range in it is linked.
 */
export type ProjectedHow = 'words' | 'segment'

/** A stretch of the other side, within one segment, or of adjacent whole segments. */
export interface ProjectedPart {
  readonly range: TextRange
  readonly how: ProjectedHow
  /** The first and last segment it stands in; one and the same unless whole segments run together. */
  readonly segments: readonly [first: string, last: string]
  /** Whether it is the whole of them. */
  readonly isWhole: boolean
}

/** The two sides of a work, with the same segments. */
export type Sides = Readonly<Record<Side, SideText>>

export interface ProjectedRange {
  /** In reading order, apart from each other, of whole words. */
  readonly ranges: TextRange[]
  /** `words` when that is so of every range. */
  readonly how: ProjectedHow
}

/**
 * Where a range of one side stands on the other, by the word links of each segment it touches. It never leaves those
 * segments; a larger range never projects to less; and the way back covers every linked word. A range that is empty, or
 * not on this side, or holds no word, projects to nothing. Only the segments of the range are looked at.
 */
export function projectRange(sides: Sides, links: WordLinks, side: Side, range: TextRange): ProjectedRange {
  const parts = listProjectedParts(sides, links, side, range)
  return {
    ranges: parts.map((part) => part.range),
    how: parts.every(({ how }) => how === 'words') ? 'words' : 'segment',
  }
}

/** The same, telling of each stretch how it is known. */
export function listProjectedParts(
  sides: Sides,
  links: WordLinks,
  side: Side,
  range: TextRange,
): ProjectedPart[] {
  const normal = normalizeRange(sides[side], range)
  if (!normal) return []
  const { segments } = sides[side]
  const first = getSegment(sides[side], normal.start.segment).index
  const last = getSegment(sides[side], normal.end.segment).index
  const parts = segments.slice(first, last + 1).flatMap((here) => {
    const start = here.index === first ? normal.start.offset : 0
    const end = here.index === last ? normal.end.offset : here.text.length
    return projectPart(sides, links[here.id] ?? [], side, here.id, { start, end })
  })
  return joinWholes(sides[otherSide(side)], parts)
}

function projectPart(
  sides: Sides,
  links: readonly WordLink[],
  side: Side,
  id: string,
  span: Span,
): ProjectedPart[] {
  const there = sides[otherSide(side)]
  const text = (name: Side) => sides[name].byId.get(id)?.text ?? ''
  const found = projectSegment({ tr: text('tr'), en: text('en') }, links, side, span)
  if (found.kind === 'whole') return coverSegments(there, id, id)
  return found.runs.map(({ start, end }) => ({
    range: { start: { segment: id, offset: start }, end: { segment: id, offset: end } },
    segments: [id, id],
    how: found.linked ? 'words' : 'segment',
    isWhole: false,
  }))
}

/** Adjacent segments, first to last, as one part; none where they are empty or not on this side. */
export function coverSegments(sideText: SideText, first: string, last: string): ProjectedPart[] {
  const end = { segment: last, offset: sideText.byId.get(last)?.text.length ?? 0 }
  const range = normalizeRange(sideText, { start: { segment: first, offset: 0 }, end })
  return range ? [{ range, segments: [first, last], how: 'segment', isWhole: true }] : []
}

/** Makes one part of whole segments that follow each other. */
export function joinWholes(sideText: SideText, parts: readonly ProjectedPart[]): ProjectedPart[] {
  const joined: ProjectedPart[] = []
  for (const part of parts) {
    const previous = joined.at(-1)
    if (previous?.isWhole && part.isWhole && follows(sideText, previous, part))
      joined.splice(-1, 1, ...coverSegments(sideText, previous.segments[0], part.segments[1]))
    else joined.push(part)
  }
  return joined
}

function follows(sideText: SideText, previous: ProjectedPart, part: ProjectedPart): boolean {
  const before = sideText.byId.get(previous.segments[1])
  return before !== undefined && sideText.segments[before.index + 1]?.id === part.segments[0]
}
