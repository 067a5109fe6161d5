import type { Span } from '../anchor/text-range'
import type { WordGroup } from './word-group'
import type { WordLink, WordLinks } from './word-link'

/**
 * Word links as a page carries them: for each segment one list of whole numbers. A link is its Turkish group and its
 * English one; a group is how many runs it has, then for each run its distance from the end of the last run of its side
 * (which may be negative) and its length. Small numbers, many alike, pack small.
 */
export type PackedLinks = Readonly<Record<string, readonly number[]>>

export function packLinks(links: WordLinks): PackedLinks {
  return Object.fromEntries(Object.entries(links).map(([id, own]) => [id, packSegment(own)]))
}

/** The inverse of `packLinks`. */
export function unpackLinks(packed: PackedLinks): WordLinks {
  return Object.fromEntries(Object.entries(packed).map(([id, numbers]) => [id, unpackSegment(numbers)]))
}

function packSegment(links: readonly WordLink[]): number[] {
  const ends = { tr: 0, en: 0 }
  return links.flatMap((link) =>
    (['tr', 'en'] as const).flatMap((side) => [
      link[side].length,
      ...link[side].flatMap(({ start, end }) => {
        const distance = start - ends[side]
        ends[side] = end
        return [distance, end - start]
      }),
    ]),
  )
}

function unpackSegment(numbers: readonly number[]): WordLink[] {
  const ends = { tr: 0, en: 0 }
  let at = 0
  const next = () => numbers[at++] ?? 0
  const readGroup = (side: 'tr' | 'en'): WordGroup =>
    Array.from({ length: next() }, (): Span => {
      const start = ends[side] + next()
      ends[side] = start + next()
      return { start, end: ends[side] }
    })
  const links: WordLink[] = []
  while (at < numbers.length) links.push({ tr: readGroup('tr'), en: readGroup('en') })
  return links
}
