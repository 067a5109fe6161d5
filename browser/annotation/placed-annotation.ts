import { findSpan, type SideText } from '@/lib/anchor/side-text'
import { resolveTarget } from '@/lib/anchor/resolve-target'
import type { Target } from '@/lib/anchor/target'
import type { Span, TextRange } from '@/lib/anchor/text-range'
import { SIDES, type Side } from '@/lib/text/side'
import type { LaidAnnotation } from './lay-over'

/** Where a target stands now. */
export type Place = { readonly side: Side; readonly range: TextRange; readonly span: Span }

/** An annotation with the places of those of its targets that were found. None: it is detached, and shown as such. */
export type PlacedAnnotation = LaidAnnotation & { readonly places: readonly Place[] }

/** The text annotations are placed in: both sides, on one revision. */
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

/** The paragraph an annotation stands at: that of its first place. Null for a detached annotation. */
export function paragraphOf({ sides }: PlacingText, { places }: PlacedAnnotation): string | null {
  const [first] = places
  return first ? (sides[first.side].byId.get(first.range.start.segment)?.paragraph ?? null) : null
}

/** Orders annotations as their passages stand in the work; on one sentence the original first; detached annotations last. */
export function textOrder({ sides }: PlacingText): (a: PlacedAnnotation, b: PlacedAnnotation) => number {
  const ranks = new Map(
    SIDES.map((side) => [side, new Map(sides[side].segments.map(({ id }, index) => [id, index]))]),
  )
  const keyOf = ({ annotation, places: [first] }: PlacedAnnotation): readonly (number | string)[] =>
    first
      ? [
          ranks.get(first.side)?.get(first.range.start.segment) ?? 0,
          SIDES.indexOf(first.side),
          first.range.start.offset,
          annotation.id,
        ]
      : [Infinity, 0, 0, annotation.id]
  return (a, b) => compareKeys(keyOf(a), keyOf(b))
}

function compareKeys(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  const at = a.findIndex((part, index) => part !== b[index])
  const [left, right] = [a[at], b[at]]
  return left === undefined || right === undefined ? 0 : left < right ? -1 : 1
}
