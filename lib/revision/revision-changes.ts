import { SIDES, type Side } from '../text/side'
import { serializeSegmentSource } from '../text/segment-source'
import type { SegmentId } from '../work/ids'
import type { LoadedWork } from '../work/loaded-work'
import type { Revision } from '../work/revision'
import { segmentsOf } from '../work/segments'
import { textAt, type WorkText } from '../work/text-at'

/** A sentence as a revision had it on both sides, as sources; null where it was not in the text. */
export type SentenceSources = Record<Side, string> | null

/** A sentence that a revision changed, added or took out. */
export interface SentenceChange {
  readonly segment: SegmentId
  readonly before: SentenceSources
  readonly after: SentenceSources
}

/** The sources of a sentence in a text, or null where it is not there. */
export function findSources({ texts }: WorkText, segment: SegmentId): SentenceSources {
  const [tr, en] = SIDES.map((side) => texts[side][segment])
  return tr && en ? { tr: serializeSegmentSource(tr), en: serializeSegmentSource(en) } : null
}

/** What a revision changed, in reading order; a sentence it took out stands behind the one it followed. */
export function listSentenceChanges(loaded: LoadedWork, { revision, before }: Revision): SentenceChange[] {
  const earlier = textAt(loaded, revision - 1)
  const later = textAt(loaded, revision)
  const changed = new Set(SIDES.flatMap((side) => Object.keys(before[side] ?? {})))
  return mergeOrders(segmentsOf(later), segmentsOf(earlier))
    .filter((segment) => changed.has(segment))
    .map((segment) => ({
      segment,
      before: findSources(earlier, segment),
      after: findSources(later, segment),
    }))
}

/** Whether a revision put sentences that stayed into another order. */
export function isReordered(loaded: LoadedWork, { revision }: Revision): boolean {
  const earlier = segmentsOf(textAt(loaded, revision - 1))
  const later = segmentsOf(textAt(loaded, revision))
  const stayed = earlier.filter((segment) => later.includes(segment))
  return later.filter((segment) => earlier.includes(segment)).some((segment, at) => segment !== stayed[at])
}

/** The first order, and what only the second has behind what it follows there. */
function mergeOrders(order: readonly SegmentId[], other: readonly SegmentId[]): SegmentId[] {
  const merged = [...order]
  for (const [index, segment] of other.entries()) {
    if (merged.includes(segment)) continue
    const previous = other[index - 1]
    merged.splice(previous === undefined ? 0 : merged.indexOf(previous) + 1, 0, segment)
  }
  return merged
}
