/** A stretch of a text in UTF-16 offsets, start inclusive, end exclusive, never empty. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Spans in their order, those that overlap or touch made one. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}
