import type { SideText } from '../anchor/side-text'
import { coverSegments, joinWholes, type ProjectedPart } from './project-range'

/** More runs than this in one sentence tell a reader less than the sentence does. */
export const MOST_RUNS = 6

/**
 * Makes parts fewer by letting whole sentences stand for their words: first every sentence with more than `MOST_RUNS`,
 * then, while there are more than `most`, the one with the most. None when even that is too many.
 */
export function coarsenParts(
  sideText: SideText,
  parts: readonly ProjectedPart[],
  most: number,
): ProjectedPart[] {
  let coarse = [...parts]
  for (;;) {
    const [segment, runs] = mostDivided(coarse)
    if (runs <= MOST_RUNS && coarse.length <= most) return coarse
    // Sentences that are whole already, and still too many.
    if (runs === 0) return []
    coarse = joinWholes(sideText, coverSentence(sideText, coarse, segment))
  }
}

/** The sentence with the most parts that are not whole, and how many; none: 0. */
function mostDivided(parts: readonly ProjectedPart[]): [segment: string, runs: number] {
  const counts = new Map<string, number>()
  for (const { segments, isWhole } of parts)
    if (!isWhole) counts.set(segments[0], (counts.get(segments[0]) ?? 0) + 1)
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), ['', 0])
}

function coverSentence(
  sideText: SideText,
  parts: readonly ProjectedPart[],
  segment: string,
): ProjectedPart[] {
  const isOfIt = (part: ProjectedPart | undefined) => part?.segments[0] === segment && !part.isWhole
  return parts.flatMap((part, at) => {
    if (!isOfIt(part)) return [part]
    return isOfIt(parts[at - 1]) ? [] : coverSegments(sideText, segment, segment)
  })
}
