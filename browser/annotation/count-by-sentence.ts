import { SIDES, type Side } from '@/lib/text/side'
import { diffLists } from '../painter/diff-lists'
import type { Place, PlacedAnnotation, PlacingText } from './placed-annotation'

/** How many annotations stand at each sentence that has any: by side, then by the sentence's id. */
export type SentenceCounts = Readonly<Record<Side, ReadonlyMap<string, number>>>

/**
 * Makes what counts the annotations at each sentence, each once however many of its places are there; a passage over
 * several sentences counts at every one of them. Its answer holds until it is asked again: only what has come or gone
 * since is then counted.
 */
export function makeSentenceCounter(
  text: PlacingText,
): (views: readonly PlacedAnnotation[]) => SentenceCounts {
  const counts = { tr: new Map<string, number>(), en: new Map<string, number>() }
  let counted: readonly PlacedAnnotation[] = []

  function add(count: 1 | -1, { places }: PlacedAnnotation) {
    for (const side of SIDES) {
      const on = places.filter((place) => place.side === side)
      for (const id of new Set(on.flatMap((place) => listSentencesOf(text, place)))) {
        const now = (counts[side].get(id) ?? 0) + count
        if (now > 0) counts[side].set(id, now)
        else counts[side].delete(id)
      }
    }
  }

  return (views) => {
    const { gone, come } = diffLists(counted, views)
    counted = views
    for (const view of gone) add(-1, view)
    for (const view of come) add(1, view)
    return counts
  }
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
