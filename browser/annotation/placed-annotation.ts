import { makeResolver } from '@/lib/anchor/make-resolver'
import type { DetachedReason, FoundHow, Resolver } from '@/lib/anchor/resolution'
import { findSpan, type SideText } from '@/lib/anchor/side-text'
import type { Target } from '@/lib/anchor/target'
import type { Span, TextRange } from '@/lib/anchor/text-range'
import { SIDES, type Side } from '@/lib/text/side'
import type { LaidAnnotation } from './lay-over'

/** Where a target stands now: which of the targets it is (from 0), and how it was found. */
export type Place = {
  readonly target: number
  readonly side: Side
  readonly range: TextRange
  readonly span: Span
  readonly how: FoundHow
}

/** A target that was not found: which of the targets it is (from 0), and why. */
export type DetachedTarget = { readonly target: number; readonly reason: DetachedReason }

/** What became of the targets of an annotation, each in their order. */
export type Placement = { readonly places: readonly Place[]; readonly detached: readonly DetachedTarget[] }

/** An annotation with the places of those of its targets that were found. None: it is detached, and shown as such. */
export type PlacedAnnotation = LaidAnnotation & Placement

/** The text annotations are placed in: both sides, on one revision. */
export type PlacingText = { readonly sides: Readonly<Record<Side, SideText>>; readonly revision: number }

const made = new WeakMap<PlacingText, Map<Side, Resolver>>()

/** Finds the places of targets, in their order, and says of the others why they have none. */
export function placeTargets(text: PlacingText, targets: readonly Target[]): Placement {
  const places: Place[] = []
  const detached: DetachedTarget[] = []
  for (const [index, target] of targets.entries()) {
    const { side } = target
    const found = resolverOf(text, side)(target)
    if (found.status === 'detached') detached.push({ target: index, reason: found.reason })
    else {
      const span = findSpan(text.sides[side], found.range)
      if (span) places.push({ target: index, side, range: found.range, span, how: found.how })
    }
  }
  return { places, detached }
}

/** The places of those targets that are found, in their order. */
export function findPlaces(text: PlacingText, targets: readonly Target[]): readonly Place[] {
  return placeTargets(text, targets).places
}

/** One resolver a side, made once for each text: it keeps what it has read of it. */
function resolverOf(text: PlacingText, side: Side): Resolver {
  const resolvers = made.get(text) ?? new Map<Side, Resolver>()
  made.set(text, resolvers)
  const resolver = resolvers.get(side) ?? makeResolver(text.sides[side], text.revision)
  resolvers.set(side, resolver)
  return resolver
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
