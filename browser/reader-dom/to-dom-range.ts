import type { SideSegment } from '@/lib/anchor/side-text'
import type { TextRange } from '@/lib/anchor/text-range'
import type { Side } from '@/lib/text/side'
import type { PageSegment } from './page-segment'
import { indexReader, type ReaderIndex } from './reader-index'

/** The range of the page from the first word to the last. What lies between may be of the other side, too. */
export function toDomRange(root: Element, side: Side, range: TextRange): Range | null {
  const ends = findEnds(indexReader(root), side, range)
  if (!ends) return null
  const domRange = document.createRange()
  domRange.setStart(ends.start.node, ends.start.offset)
  domRange.setEnd(ends.end.node, ends.end.offset)
  return domRange
}

/**
 * The ranges of the page that hold the words and nothing of the other side: one for each paragraph, in order. Markers
 * between the words are within. Empty when a segment is not on the page.
 */
export function toDomRanges(root: Element, side: Side, { start, end }: TextRange): Range[] {
  const index = indexReader(root)
  const { segments, byId } = index.sides[side]
  const [first, last] = [byId.get(start.segment), byId.get(end.segment)]
  if (!first || !last) return []
  const touched = segments.slice(first.index, last.index + 1)
  return groupByParagraph(touched).flatMap((group) => {
    const [opening, closing] = [group[0], group.at(-1)]
    if (!opening || !closing) return []
    const piece = {
      start: opening === first ? start : { segment: opening.id, offset: 0 },
      end: closing === last ? end : { segment: closing.id, offset: closing.text.length },
    }
    return toDomRange(root, side, piece) ?? []
  })
}

function groupByParagraph(segments: readonly SideSegment[]): SideSegment[][] {
  const groups: SideSegment[][] = []
  for (const segment of segments) {
    const group = groups.at(-1)
    if (group?.[0]?.paragraph === segment.paragraph) group.push(segment)
    else groups.push([segment])
  }
  return groups
}

/** Where a passage begins and ends on the page; null where a segment of it is not there, or is shorter. */
export function findEnds({ sides }: ReaderIndex, side: Side, { start, end }: TextRange) {
  const { byId } = sides[side]
  const first = byId.get(start.segment)
  const last = start.segment === end.segment ? first : byId.get(end.segment)
  if (!first || !last || start.offset > first.length || end.offset > last.length) return null
  const [opening, closing] = [findOpening(first, start.offset), findClosing(last, end.offset)]
  return opening && closing && { start: opening, end: closing }
}

/** Between two text nodes a range starts in the second, so that a marker there stays outside. */
function findOpening({ runs }: PageSegment, offset: number) {
  const run = runs.length > 1 ? (runs.findLast(({ start }) => start <= offset) ?? runs[0]) : runs[0]
  return run ? { node: run.node, offset: offset - run.start } : null
}

/** And ends in the first. */
function findClosing({ runs }: PageSegment, offset: number) {
  const run = runs.length > 1 ? runs.find(({ node, start }) => offset <= start + node.length) : runs[0]
  return run ? { node: run.node, offset: offset - run.start } : null
}
