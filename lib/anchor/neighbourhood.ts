import type { SideSegment, SideText } from './side-text'
import type { Target } from './target'
import type { Span } from './text-range'

/** Where in a text a target is looked for, in running offsets. */
export interface Neighbourhood {
  /** The stretches made of the sentences it was made on and of those their words have come to. */
  readonly home: readonly Span[]
  /** The same, each with the sentence before and the one after. */
  readonly around: readonly Span[]
}

/** Beyond this many units the ends of a passage have been moved apart. */
const APART = 2000

/** How far the numbers of neighbours are looked through. */
const SEEN = 24

export function findNeighbourhood(
  text: SideText,
  heirs: Heirs,
  { start, end, quote }: Target,
): Neighbourhood {
  const [first, last] = [text.byId.get(start.segment), text.byId.get(end.segment)]
  const own = new Set<number>()
  for (const id of new Set([start.segment, end.segment]))
    for (const segment of [text.byId.get(id), ...(heirs.get(id) ?? [])]) if (segment) own.add(segment.index)
  if (first && last && last.start - first.start <= first.text.length + quote.exact.length + APART)
    for (let index = first.index; index < last.index; index++) own.add(index)
  const runs = listRuns([...own].sort((a, b) => a - b))
  return {
    home: runs.map(([from, to]) => hullOf(text, from, to)),
    around: runs.map(([from, to]) => hullOf(text, from - 1, to + 1)),
  }
}

/** The sentences to which words of a sentence have come, by its id. */
export type Heirs = ReadonlyMap<string, readonly SideSegment[]>

/** Null for a text of which that is not known. */
export function listHeirs({ segments }: SideText): Heirs | null {
  if (segments.every(({ from }) => from === undefined)) return null
  const heirs = new Map<string, SideSegment[]>()
  for (const segment of segments)
    for (const id of segment.from ?? []) heirs.set(id, [...(heirs.get(id) ?? []), segment])
  return heirs
}

/** The three sentences about the place where one that is no longer there must have stood; null when none is left. */
export function findGap(text: SideText, retired: string): Span | null {
  const paragraph = retired.slice(0, retired.indexOf('.') + 2)
  const number = Number(retired.slice(paragraph.length))
  for (let distance = 1; distance <= SEEN; distance++) {
    const before = text.byId.get(paragraph + String(number - distance))
    if (before) return hullOf(text, before.index, before.index + 2)
  }
  for (let distance = 1; distance <= SEEN; distance++) {
    const after = text.byId.get(paragraph + String(number + distance))
    if (after) return hullOf(text, after.index - 2, after.index)
  }
  return null
}

function listRuns(indexes: readonly number[]): [number, number][] {
  const runs: [number, number][] = []
  for (const index of indexes) {
    const run = runs.at(-1)
    if (run && run[1] + 1 === index) run[1] = index
    else runs.push([index, index])
  }
  return runs
}

function hullOf({ segments }: SideText, from: number, to: number): Span {
  const first = segments[Math.max(0, from)]
  const last = segments[Math.min(segments.length - 1, to)]
  return { start: first?.start ?? 0, end: (last?.start ?? 0) + (last?.text.length ?? 0) }
}
