import type { Span } from './text-range'

/** The stretches that so many spans or more cover, in reading order and apart from each other. */
export function listStretches(spans: readonly Span[], covering: number): Span[] {
  const full = spans.filter(({ start, end }) => start < end)
  const starts = Float64Array.from(full, ({ start }) => start).sort()
  const ends = Float64Array.from(full, ({ end }) => end).sort()
  const stretches: Span[] = []
  let depth = 0
  let from = 0
  let at = 0
  for (const end of ends) {
    // At one offset, what begins counts before what ends, so that stretches which touch are one.
    for (let start = starts[at]; start !== undefined && start <= end; start = starts[++at])
      if (++depth === covering) from = start
    if (depth-- === covering && from < end) stretches.push({ start: from, end })
  }
  return stretches
}
