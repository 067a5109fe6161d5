import type { Span } from '../anchor/text-range'

/** A stretch of text that is, or is not, what a note means. */
export interface Piece {
  readonly text: string
  readonly isMarked: boolean
}

/** A text cut at its marks, which are in order and apart; nothing empty. */
export function cutAtMarks(text: string, marks: readonly Span[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end } of marks) {
    pieces.push(
      { text: text.slice(at, start), isMarked: false },
      { text: text.slice(start, end), isMarked: true },
    )
    at = end
  }
  pieces.push({ text: text.slice(at), isMarked: false })
  return pieces.filter((piece) => piece.text !== '')
}
