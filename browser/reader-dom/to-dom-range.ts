import type { SideSegment } from '@/lib/anchor/side-text'
import type { Point, TextRange } from '@/lib/anchor/text-range'
import type { Side } from '@/lib/text/side'
import { indexReader, type ReaderIndex } from './reader-index'

/** The range of the page from the first word to the last. What lies between may be of the other side, too. */
export function toDomRange(root: Element, side: Side, range: TextRange): Range | null {
  const index = indexReader(root)
  const start = findPlace(index, side, range.start, 'start')
  const end = findPlace(index, side, range.end, 'end')
  if (!start || !end) return null
  const domRange = document.createRange()
  domRange.setStart(start.node, start.offset)
  domRange.setEnd(end.node, end.offset)
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

/** Between two text nodes a range starts in the second and ends in the first, so that a marker there stays outside. */
function findPlace(
  { sides, runs }: ReaderIndex,
  side: Side,
  { segment, offset }: Point,
  end: 'start' | 'end',
) {
  const found = sides[side].byId.get(segment)
  const here = found && runs[side][found.index]
  if (!here || offset > found.text.length) return null
  const run =
    end === 'start'
      ? (here.findLast(({ start }) => start <= offset) ?? here[0])
      : here.find(({ node, start }) => offset <= start + node.length)
  return run ? { node: run.node, offset: offset - run.start } : null
}
