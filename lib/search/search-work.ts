import { SIDES, type Side } from '../text/side'
import type { SegmentId } from '../work/ids'
import type { LoadedWork } from '../work/loaded-work'
import { segmentsOf } from '../work/segments'
import { findSpans, holdsTerm, searchedText, type SearchedText } from './find-matches'
import type { Query } from './parse-query'
import type { Span } from './span'

/** A sentence that a query finds, and where on each of its sides. */
export interface SentenceHit {
  readonly segment: SegmentId
  /** In the canonical texts; empty on a side where nothing was found. */
  readonly spans: Readonly<Record<Side, readonly Span[]>>
}

interface Sentence {
  segment: SegmentId
  sides: readonly SearchedText[]
}

const indexes = new WeakMap<LoadedWork, readonly Sentence[]>()

/**
 * The sentences in which every term stands on one side or the other, in the order of the text: a Turkish word and an
 * English one together find the sentences that have both. An empty query finds nothing.
 */
export function searchWork(work: LoadedWork, query: Query): SentenceHit[] {
  if (query.length === 0) return []
  const index = indexes.get(work) ?? indexWork(work)
  indexes.set(work, index)
  return index
    .filter(({ sides }) => query.every((term) => sides.some((text) => holdsTerm(text, term))))
    .map(({ segment, sides }) => ({
      segment,
      spans: Object.fromEntries(
        sides.map((text) => [text.side, findSpans(text, query)]),
      ) as unknown as SentenceHit['spans'],
    }))
}

/** Made once for each loaded work. */
function indexWork({ work, texts }: LoadedWork): Sentence[] {
  return segmentsOf(work).map((segment) => ({
    segment,
    sides: SIDES.map((side) => searchedText(texts[side][segment]?.text ?? '', side)),
  }))
}
