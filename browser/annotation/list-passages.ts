import type { ProjectionWay, TargetRole } from '@/lib/anchor/target'
import type { Side } from '@/lib/text/side'
import type { DetachedTarget, Place, Placement } from './placed-annotation'

/** Stands between words that do not follow each other. */
export const GAP = ' … '

/** Targets that are read as one: what is marked on a side, what was projected onto it, or one related place. */
export interface NotePassage {
  readonly role: TargetRole
  readonly side: Side
  /** Which of the targets on display, from 0. Never none. */
  readonly targets: readonly number[]
  /** What they quote, parted by ` … `. */
  readonly words: string
  /** What a projection followed; null for any other. */
  readonly via: ProjectionWay | null
  /** Those that were found, and those that were not. */
  readonly places: readonly Place[]
  readonly detached: readonly DetachedTarget[]
}

/** The passages of a note: what is marked, then what was projected, then what is related, each in the order of its targets. */
export function listPassages(placed: Placement): NotePassage[] {
  const { targets } = placed
  const groups = new Map<string, number[]>()
  for (const [index, { role, side }] of targets.entries()) {
    const key = role === 'related' ? `related ${index}` : `${role} ${side}`
    const group = groups.get(key)
    if (group) group.push(index)
    else groups.set(key, [index])
  }
  const passages = [...groups.values()].flatMap((group) => makePassage(placed, group) ?? [])
  const having = (role: TargetRole) => passages.filter((passage) => passage.role === role)
  return [...having('marked'), ...having('projected'), ...having('related')]
}

function makePassage({ targets, places, detached }: Placement, group: readonly number[]): NotePassage | null {
  const members = group.flatMap((index) => targets[index] ?? [])
  const [first] = members
  if (!first) return null
  return {
    role: first.role,
    side: first.side,
    targets: group,
    words: members.map(({ quote }) => quote.exact).join(GAP),
    via: members.some(({ via }) => via === 'segment') ? 'segment' : first.via,
    places: places.filter(({ target }) => group.includes(target)),
    detached: detached.filter(({ target }) => group.includes(target)),
  }
}
