import { findSpan, type SideText } from '@/lib/anchor/side-text'
import { resolveTarget } from '@/lib/anchor/resolve-target'
import type { Target } from '@/lib/anchor/target'
import type { Span, TextRange } from '@/lib/anchor/text-range'
import { SIDES, type Side } from '@/lib/text/side'
import type { LaidNote } from './lay-over'

/** Where a target stands now. */
export type Place = { readonly side: Side; readonly range: TextRange; readonly span: Span }

/** A note with the places of those of its targets that were found. None: it is detached, and shown as such. */
export type PlacedNote = LaidNote & { readonly places: readonly Place[] }

/** The text notes are placed in: both sides, on one revision. */
export type PlacingText = { readonly sides: Readonly<Record<Side, SideText>>; readonly revision: number }

/** Finds the places of targets, in their order. */
export function findPlaces({ sides, revision }: PlacingText, targets: readonly Target[]): Place[] {
  return targets.flatMap((target) => {
    const sideText = sides[target.side]
    const found = resolveTarget(sideText, revision, target)
    const span = found.status === 'anchored' ? findSpan(sideText, found.range) : null
    return found.status === 'anchored' && span ? [{ side: target.side, range: found.range, span }] : []
  })
}

/** The paragraph a note stands at: that of its first place. Null for a detached note. */
export function paragraphOf({ sides }: PlacingText, { places }: PlacedNote): string | null {
  const [first] = places
  return first ? (sides[first.side].byId.get(first.range.start.segment)?.paragraph ?? null) : null
}

/** Orders notes as their passages stand in the work; on one sentence the original first; detached notes last. */
export function textOrder({ sides }: PlacingText): (a: PlacedNote, b: PlacedNote) => number {
  const ranks = new Map(
    SIDES.map((side) => [side, new Map(sides[side].segments.map(({ id }, index) => [id, index]))]),
  )
  const keyOf = ({ note, places: [first] }: PlacedNote): readonly (number | string)[] =>
    first
      ? [
          ranks.get(first.side)?.get(first.range.start.segment) ?? 0,
          SIDES.indexOf(first.side),
          first.range.start.offset,
          note.id,
        ]
      : [Infinity, 0, 0, note.id]
  return (a, b) => compareKeys(keyOf(a), keyOf(b))
}

function compareKeys(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  const at = a.findIndex((part, index) => part !== b[index])
  const [left, right] = [a[at], b[at]]
  return left === undefined || right === undefined ? 0 : left < right ? -1 : 1
}
