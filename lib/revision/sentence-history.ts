import { SIDES } from '../text/side'
import type { SegmentId } from '../work/ids'
import type { LoadedWork } from '../work/loaded-work'
import type { Revision } from '../work/revision'
import { segmentsOf } from '../work/segments'
import { textAt } from '../work/text-at'
import { findSources, type SentenceChange } from './revision-changes'

/** A state of a sentence: the revision that brought it about, and what it changed. */
export interface SentenceState extends SentenceChange {
  readonly revision: number
  /** null in revision 1, which no change made. */
  readonly change: Revision | null
}

/** Every state a sentence has had, the newest first; one that was taken out ends in none. Empty for an unknown id. */
export function sentenceHistory(loaded: LoadedWork, segment: SegmentId): SentenceState[] {
  const states: SentenceState[] = []
  const first = findSources(textAt(loaded, 1), segment)
  if (first) states.push({ segment, revision: 1, change: null, before: null, after: first })
  for (const change of loaded.revisions) {
    if (!touches(change, segment)) continue
    const { revision } = change
    const before = findSources(textAt(loaded, revision - 1), segment)
    states.push({ segment, revision, change, before, after: findSources(textAt(loaded, revision), segment) })
  }
  return states.reverse()
}

/** Sentences that a later revision than their first changed or took out. */
export function listRevisedSegments(loaded: LoadedWork): SegmentId[] {
  return listAllSegments(loaded).filter((segment) => sentenceHistory(loaded, segment).length > 1)
}

/** Every sentence that ever was in the text: those of now in reading order, then the retired. */
export function listAllSegments(loaded: LoadedWork): SegmentId[] {
  const all = new Set(segmentsOf(loaded.work))
  for (const { before } of loaded.revisions) {
    for (const side of SIDES) for (const segment of Object.keys(before[side] ?? {})) all.add(segment)
  }
  return [...all]
}

function touches({ before }: Revision, segment: SegmentId): boolean {
  return SIDES.some((side) => before[side]?.[segment] !== undefined)
}
