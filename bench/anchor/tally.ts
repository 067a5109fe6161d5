import type { PairClass } from './edits'
import { PEERS, type Peer } from './peers'
import type { Verdict } from './truth'

/** Who looked for the notes. */
export type Finder = 'ours' | Peer
export const FINDERS: readonly Finder[] = ['ours', ...PEERS]

export interface Count {
  pairs: number
  /** Pairs of which the words survive. */
  surviving: number
  kept: number
  lost: number
  wrong: number
}

/** What each finder made of the pairs of each class. */
export type Tally = Map<PairClass, Record<Finder, Count>>

export function add(
  tally: Tally,
  name: PairClass,
  finder: Finder,
  verdict: Verdict,
  survives: boolean,
): void {
  const row = tally.get(name) ?? emptyRow()
  tally.set(name, row)
  const count = row[finder]
  count.pairs++
  if (survives) count.surviving++
  if (verdict !== 'let go') count[verdict]++
}

/** All classes together. */
export function sum(tally: Tally, finder: Finder): Count {
  const total = emptyCount()
  for (const row of tally.values())
    for (const key of Object.keys(total) as (keyof Count)[]) total[key] += row[finder][key]
  return total
}

/** The share of the notes whose words survive that were found where they are; 1 when there are none. */
export function keptShare({ kept, surviving }: Count): number {
  return surviving === 0 ? 1 : kept / surviving
}

export function countOf(tally: Tally, name: PairClass, finder: Finder): Count {
  return tally.get(name)?.[finder] ?? emptyCount()
}

function emptyRow(): Record<Finder, Count> {
  return Object.fromEntries(FINDERS.map((finder) => [finder, emptyCount()])) as Record<Finder, Count>
}

function emptyCount(): Count {
  return { pairs: 0, surviving: 0, kept: 0, lost: 0, wrong: 0 }
}
