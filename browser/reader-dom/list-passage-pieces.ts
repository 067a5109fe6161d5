import type { SideSegment } from '@/lib/anchor/side-text'
import type { TextRange } from '@/lib/anchor/text-range'
import type { Side } from '@/lib/text/side'
import type { ReaderIndex } from './reader-index'
import type { TextRun } from './text-runs'

/**
 * The text of a passage where it stands on the page, one range for each text node, in order: without markers, with the
 * spaces between the sentences of a paragraph. Empty when a segment is not on the page, or ends before the passage.
 * Static ranges: a live one is told of every change of the page, and ten thousand of them make typing slow. The text
 * never changes.
 */
export function listPassagePieces(index: ReaderIndex, side: Side, { start, end }: TextRange): StaticRange[] {
  const { segments, byId } = index.sides[side]
  const [first, last] = [byId.get(start.segment), byId.get(end.segment)]
  if (!first || !last || start.offset > first.text.length || end.offset > last.text.length) return []
  const pieces: StaticRange[] = []
  for (let at = first.index; at <= last.index; at++) {
    const segment = segments[at]
    if (!segment) continue
    if (at > first.index) addJoin(index, side, segment, segments[at - 1], pieces)
    const from = at === first.index ? start.offset : 0
    const to = at === last.index ? end.offset : segment.text.length
    const runs = index.runs[side][at] ?? []
    const [only] = runs
    if (only && runs.length === 1) addPiece(only.node, from, to, pieces)
    else for (const run of runs) addRun(run, from, to, pieces)
  }
  return pieces
}

function addRun({ node, start }: TextRun, from: number, to: number, pieces: StaticRange[]): void {
  addPiece(node, Math.max(0, from - start), Math.min(node.length, to - start), pieces)
}

function addPiece(node: Text, startOffset: number, endOffset: number, pieces: StaticRange[]): void {
  if (startOffset >= endOffset) return
  pieces.push(new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset }))
}

/** The space before a sentence, where the one before it stands in the same paragraph. */
function addJoin(
  { sentences }: ReaderIndex,
  side: Side,
  segment: SideSegment,
  before: SideSegment | undefined,
  pieces: StaticRange[],
): void {
  const space = sentences[side][segment.index]?.previousSibling
  if (before?.paragraph === segment.paragraph && space instanceof Text)
    addPiece(space, 0, space.length, pieces)
}
