import type { Side } from '@/lib/text/side'
import type { Place, PlacedAnnotation, PlacingText } from './placed-annotation'

/** How many annotations stand at each sentence that has any: by side, then by the sentence's id. */
export type SentenceCounts = Readonly<Record<Side, ReadonlyMap<string, number>>>

/**
 * Counts the annotations at each sentence, each once however many of its places are there; a passage over several
 * sentences counts at every one of them.
 */
export function countBySentence(text: PlacingText, views: readonly PlacedAnnotation[]): SentenceCounts {
  const counts = { tr: new Map<string, number>(), en: new Map<string, number>() }
  for (const { places } of views) {
    const seen = { tr: new Set<string>(), en: new Set<string>() }
    for (const place of places) for (const id of listSentencesOf(text, place)) seen[place.side].add(id)
    for (const side of ['tr', 'en'] as const)
      for (const id of seen[side]) counts[side].set(id, (counts[side].get(id) ?? 0) + 1)
  }
  return counts
}

function listSentencesOf({ sides }: PlacingText, { side, range, span }: Place): string[] {
  const { segments, byId } = sides[side]
  const [first, last] = [byId.get(range.start.segment)?.index, byId.get(range.end.segment)?.index]
  if (first === undefined || last === undefined) return []
  if (first === last) return [range.start.segment]
  return segments
    .slice(first, last + 1)
    .filter(({ start, text }) => span.start < start + text.length && span.end > start)
    .map(({ id }) => id)
}
