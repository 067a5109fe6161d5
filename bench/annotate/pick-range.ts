import type { PlacedSegment } from '../../lib/anchor/side-text'
import type { TextRange } from '../../lib/anchor/text-range'
import type { Seeded } from './seeded'

/** One to so many words. */
const LONGEST = 12

/**
 * One to twelve words of a sentence; of ten, one reaches into the next sentence of the paragraph, where it may: asked
 * with the next one’s place among the segments.
 */
export function pickRange(
  segments: readonly PlacedSegment[],
  seeded: Seeded,
  mayReach: (next: number) => boolean = () => true,
): TextRange {
  const at = seeded.below(segments.length)
  const [segment, next] = [segments[at], segments[at + 1]]
  if (!segment) throw new RangeError('no segments')
  const words = [...segment.text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }))
  const first = seeded.below(words.length)
  const last = Math.min(words.length - 1, first + seeded.below(LONGEST))
  const start = { segment: segment.id, offset: words[first]?.start ?? 0 }
  const [wordOfNext] =
    seeded.below(10) === 0 && next?.paragraph === segment.paragraph && mayReach(at + 1)
      ? (next.text.match(/^\S+/) ?? [])
      : []
  if (next && wordOfNext) return { start, end: { segment: next.id, offset: wordOfNext.length } }
  return { start, end: { segment: segment.id, offset: words[last]?.end ?? segment.text.length } }
}
