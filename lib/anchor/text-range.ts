/** A place in one side of a work: a UTF-16 offset in the canonical text of a segment, 0 to its length. */
export interface Point {
  readonly segment: string
  readonly offset: number
}

/** A stretch of one side, start inclusive, end exclusive. It may run over several segments and paragraphs. */
export interface TextRange {
  readonly start: Point
  readonly end: Point
}

/** The same stretch in UTF-16 offsets of the running text of its side. */
export interface Span {
  readonly start: number
  readonly end: number
}
