import type { TextRange } from '@/lib/anchor/text-range'
import type { Side } from '@/lib/text/side'
import type { PageSegment } from './page-segment'
import type { ReaderIndex } from './reader-index'
import type { TextRun } from './text-runs'

/**
 * The text of a passage where it stands on the page, one range for each text node, in order: without markers, with the
 * spaces between the sentences of a paragraph. Empty when a segment is not on the page, or ends before the passage.
 * Static ranges: a live one is told of every change of the page, and ten thousand of them make typing slow. The text
 * never changes.
 */
export function listPassagePieces(index: ReaderIndex, side: Side, { start, end }: TextRange): StaticRange[] {
  const { byId } = index.sides[side]
  const [first, last] = [byId.get(start.segment), byId.get(end.segment)]
  if (!first || !last || start.offset > first.length || end.offset > last.length) return []
  const pieces: StaticRange[] = []
  if (first === last) {
    addRuns(first.runs, start.offset, end.offset, pieces)
    return pieces
  }
  const { segments } = index.sides[side]
  for (let at = first.index; at <= last.index; at++) {
    const segment = segments[at]
    if (!segment) continue
    if (at > first.index) addJoin(segment, segments[at - 1], pieces)
    const from = segment === first ? start.offset : 0
    const to = segment === last ? end.offset : segment.length
    addRuns(segment.runs, from, to, pieces)
  }
  return pieces
}

function addRuns(runs: readonly TextRun[], from: number, to: number, pieces: StaticRange[]): void {
  const [only] = runs
  if (only && runs.length === 1) addPiece(only.node, from, to, pieces)
  else
    for (const { node, start } of runs)
      addPiece(node, Math.max(0, from - start), Math.min(node.length, to - start), pieces)
}

function addPiece(node: Text, startOffset: number, endOffset: number, pieces: StaticRange[]): void {
  if (startOffset >= endOffset) return
  pieces.push(new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset }))
}

/** The space before a sentence, where the one before it stands in the same paragraph. */
function addJoin(segment: PageSegment, before: PageSegment | undefined, pieces: StaticRange[]): void {
  const space = segment.element.previousSibling
  if (before?.paragraph === segment.paragraph && space instanceof Text)
    addPiece(space, 0, space.length, pieces)
}
