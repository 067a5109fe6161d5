import type { Span } from './span'

/** A stretch of a text that begins and ends where one of two kinds of spans does. */
export interface CutRun {
  readonly text: string
  /** Whether it lies in the spans of the first kind, and of the second. */
  readonly inFirst: boolean
  readonly inSecond: boolean
}

/** Cuts a text by two kinds of spans that may overlap, those of each kind in order and apart. The runs are the text. */
export function cutRuns(text: string, first: readonly Span[], second: readonly Span[]): CutRun[] {
  const cuts = new Set([0, text.length, ...[...first, ...second].flatMap(({ start, end }) => [start, end])])
  const offsets = [...cuts].filter((offset) => offset <= text.length).sort((a, b) => a - b)
  return offsets.slice(1).map((end, index) => {
    const start = offsets[index] ?? 0
    const covers = (span: Span) => span.start <= start && end <= span.end
    return { text: text.slice(start, end), inFirst: first.some(covers), inSecond: second.some(covers) }
  })
}
