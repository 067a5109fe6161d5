import { makeResolver } from '@/lib/anchor/make-resolver'
import type { DetachedReason, FoundHow, Resolver } from '@/lib/anchor/resolution'
import { findSpan } from '@/lib/anchor/side-text'
import type { Target, TargetRole } from '@/lib/anchor/target'
import type { Span, TextRange } from '@/lib/anchor/text-range'
import { renewProjections, type AlignedText } from '@/lib/annotation/note-targets'
import type { Side } from '@/lib/text/side'
import type { RootAnnotation } from '@/lib/annotation/annotation'
import type { PackedRevision } from '@/lib/work/packed-revisions'
import type { LaidAnnotation } from './lay-over'

/** Where a target stands now: which of the targets it is (from 0), and how it was found. */
export type Place = {
  readonly target: number
  readonly side: Side
  readonly range: TextRange
  readonly span: Span
  readonly how: FoundHow
  /** The reply that quotes these words; left out where they are the note’s own. */
  readonly reply?: string
}

/** A target that was not found: which of the targets it is (from 0), and why. */
export type DetachedTarget = { readonly target: number; readonly reason: DetachedReason }

/**
 * What became of the targets of an annotation, each in their order. `targets` are those on display: the annotation's
 * own array, or another where projections whose words are gone were laid anew.
 */
export type Placement = {
  readonly targets: readonly Target[]
  readonly places: readonly Place[]
  readonly detached: readonly DetachedTarget[]
}

/** A note on the text with the places of those of its targets that were found. */
export type PlacedAnnotation = LaidAnnotation<RootAnnotation> & Placement

/** The text annotations are placed in. */
export type PlacingText = AlignedText & {
  /** The changes that made its later revisions, in order; left out where there is none. */
  readonly revisions?: readonly PackedRevision[]
}

const made = new WeakMap<PlacingText, Map<Side, Resolver>>()

/** Finds the places of targets, in their order, and says of the others why they have none. */
export function placeTargets(text: PlacingText, targets: readonly Target[]): Placement {
  const placement = findTargets(text, targets)
  // Of a projection, to follow what is marked says more than to go by likeness.
  const guessed = placement.places.filter(
    ({ how, target }) => how === 'fuzzy' && targets[target]?.role === 'projected',
  )
  const lost = new Set([...placement.detached, ...guessed].map(({ target }) => target))
  const renewed = lost.size > 0 ? renewProjections(text, targets, lost) : null
  return renewed ? findTargets(text, renewed) : placement
}

function findTargets(text: PlacingText, targets: readonly Target[]): Placement {
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
  return { targets, places, detached }
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

/** How the target of a place came about. */
export function roleOf({ targets }: Placement, { target }: Place): TargetRole {
  return targets[target]?.role ?? 'marked'
}

/**
 * Where an annotation stands: at the first of its marked places, or the first projected one where those are gone. Null
 * for a detached annotation: one that is only to be seen with other places has none of its own.
 */
export function homeOf(placed: Placement): Place | null {
  const { places } = placed
  return (
    places.find((place) => roleOf(placed, place) === 'marked') ??
    places.find((place) => roleOf(placed, place) === 'projected') ??
    null
  )
}

/** The places an annotation may stand at, best first: where one is not shown in a view, its counterpart may be. */
export function listHomes(placed: Placement): Place[] {
  const having = (role: TargetRole) => placed.places.filter((place) => roleOf(placed, place) === role)
  return [...having('marked'), ...having('projected')]
}

/** The paragraph an annotation stands at. Null for a detached annotation. */
export function paragraphOf(text: PlacingText, placed: Placement): string | null {
  const home = homeOf(placed)
  return home && paragraphAt(text, home)
}

/** The paragraph a place begins in. */
export function paragraphAt({ sides }: PlacingText, { side, range }: Place): string | null {
  return sides[side].byId.get(range.start.segment)?.paragraph ?? null
}
