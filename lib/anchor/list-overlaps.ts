import type { Span } from './text-range'

/** The stretches that two spans or more cover, in reading order and apart from each other. */
export function listOverlaps(spans: readonly Span[]): Span[] {
  const changes = spans
    .filter(({ start, end }) => start < end)
    .flatMap(({ start, end }) => [
      { offset: start, by: 1 },
      { offset: end, by: -1 },
    ])
    // At one offset, what begins counts before what ends, so that stretches which touch are one.
    .sort((a, b) => a.offset - b.offset || b.by - a.by)
  const overlaps: Span[] = []
  let depth = 0
  let start = 0
  for (const { offset, by } of changes) {
    if (depth === 1 && by === 1) start = offset
    if (depth === 2 && by === -1 && start < offset) overlaps.push({ start, end: offset })
    depth += by
  }
  return overlaps
}
