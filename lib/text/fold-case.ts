import type { Side } from './side'

/** A text without the difference of capitals, and the way back from it. */
export interface Folded {
  readonly folded: string
  /** For every UTF-16 offset of `folded`, its end included, the offset in the source where its letter begins: never falling. */
  readonly map: readonly number[]
}

/** A base with the marks that combine with it: the least that can be folded without its neighbours. */
const CLUSTERS = /\P{M}\p{M}*|\p{M}+/gu

/**
 * Folds capitals and nothing else: ş stays ş. Turkish pairs İ with i and I with ı. English takes the four for one
 * letter, so that “Işık”, “IŞIK” and “ışık” in an English sentence are one word. A letter folds alike whether its marks are
 * composed or not. Folding twice changes nothing more.
 */
export function foldCase(text: string, side: Side): Folded {
  let folded = ''
  const map: number[] = []
  for (const { 0: cluster, index } of text.matchAll(CLUSTERS)) {
    const piece = foldCluster(cluster, side)
    for (let unit = 0; unit < piece.length; unit++) map.push(index)
    folded += piece
  }
  return { folded, map: [...map, text.length] }
}

/** The source of a stretch of folded text, both in UTF-16 offsets; a letter that is cut comes in whole. */
export function unfoldSpan({ map }: Folded, start: number, end: number): { start: number; end: number } {
  const from = map[start]
  const last = map[end - 1]
  if (from === undefined || last === undefined || start >= end)
    throw new RangeError(`No folded text from ${start} to ${end}`)
  let next = end
  while (map[next] === last) next++
  return { start: from, end: map[next] ?? last }
}

/** What clusters fold to, by side: asking the platform takes a thousand times longer than remembering. */
const known: Record<Side, Map<string, string>> = { tr: new Map(), en: new Map() }

/** More than the letters of all texts here; a reader who writes others pays for them. */
const KNOWN_LIMIT = 4_000

function foldCluster(cluster: string, side: Side): string {
  const found = known[side].get(cluster)
  if (found !== undefined) return found
  const folded = foldUnknown(cluster, side)
  if (known[side].size < KNOWN_LIMIT) known[side].set(cluster, folded)
  return folded
}

/** Down, up and down again: what has no pair of its own (ς, ß, ẞ) meets what it is paired with. */
function foldUnknown(cluster: string, side: Side): string {
  const plain = cluster.normalize('NFC')
  const folded = plain.toLocaleLowerCase(side).toLocaleUpperCase(side).toLocaleLowerCase(side)
  return (side === 'tr' ? folded : folded.replace(/^i\u0307/, 'i')).normalize('NFC')
}
