import type { Span } from './span'

/** A stretch of a text, found or not. */
export interface TextRun {
  readonly text: string
  readonly marked: boolean
}

/** Cuts a text where spans, given in order and apart, begin and end. Together the runs are the text; none is empty. */
export function markText(text: string, spans: readonly Span[]): TextRun[] {
  const runs: TextRun[] = []
  let read = 0
  for (const { start, end } of spans) {
    runs.push(
      { text: text.slice(read, start), marked: false },
      { text: text.slice(start, end), marked: true },
    )
    read = end
  }
  runs.push({ text: text.slice(read), marked: false })
  return runs.filter(({ text }) => text !== '')
}
