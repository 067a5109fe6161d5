import type { SegmentId } from './ids'

/** The items of each segment, in the order given. A segment without any has no entry. */
export function groupBySegment<T extends { segment: SegmentId }>(items: readonly T[]): Map<SegmentId, T[]> {
  const groups = new Map<SegmentId, T[]>()
  for (const item of items) {
    const group = groups.get(item.segment)
    if (group === undefined) groups.set(item.segment, [item])
    else group.push(item)
  }
  return groups
}
