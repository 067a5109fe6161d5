import type { SegmentText } from '../text/segment-source'
import type { Side } from '../text/side'
import type { Note } from './note'
import type { Repair } from './repair'

/** A stretch of a sentence as it is set: running text, mended text, or a mark that stands between letters. */
export type SegmentPiece =
  | { kind: 'text'; text: string }
  | { kind: 'repair'; n: number; received: string; restored: string }
  | { kind: 'marker'; label: string }
  | { kind: 'note'; id: string }

/**
 * Cuts one segment into pieces in reading order. The text of `text` and `repair` pieces together is the canonical
 * text, untouched. A note's mark stands after the words it hangs on, behind a citation marker at the same place;
 * a mark that would fall inside a repair stands after it. Notes and repairs must be those of this segment and side.
 */
export function segmentPieces(
  { text, markers }: SegmentText,
  side: Side,
  notes: readonly Note[],
  repairs: readonly Repair[],
): SegmentPiece[] {
  const clear = (offset: number) =>
    repairs.find((repair) => repair.start < offset && offset < repair.end)?.end ?? offset
  const marks = [
    ...markers.map(({ label, offset }) => ({ at: clear(offset), piece: { kind: 'marker', label } as const })),
    ...notes.flatMap((note) => {
      const words = note.anchor[side]
      const found = words === undefined ? -1 : text.indexOf(words)
      if (words === undefined || found < 0) return []
      return [{ at: clear(found + words.length), piece: { kind: 'note', id: note.id } as const }]
    }),
  ].sort((a, b) => a.at - b.at)

  const pieces: SegmentPiece[] = []
  let set = 0
  const setTextTo = (offset: number) => {
    if (offset > set) pieces.push({ kind: 'text', text: text.slice(set, offset) })
    set = Math.max(set, offset)
  }
  const setMarksTo = (offset: number) => {
    while (marks[0] !== undefined && marks[0].at <= offset) {
      const mark = marks[0]
      setTextTo(mark.at)
      pieces.push(mark.piece)
      marks.shift()
    }
  }
  for (const { n, start, end, received, restored } of [...repairs].sort((a, b) => a.start - b.start)) {
    setMarksTo(start)
    setTextTo(start)
    pieces.push({ kind: 'repair', n, received, restored })
    set = end
  }
  setMarksTo(text.length)
  setTextTo(text.length)
  return pieces
}
