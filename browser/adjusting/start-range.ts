import { getRange, type SideText } from '@/lib/anchor/side-text'
import type { TextRange } from '@/lib/anchor/text-range'
import type { Side } from '@/lib/text/side'
import type { PlacedAnnotation } from '../annotation/placed-annotation'

/** A passage whose ends can be moved. */
export interface Adjustable {
  readonly side: Side
  readonly range: TextRange
}

/**
 * The words on which the adjusting of a target (from 0) begins: where it stands; for a projected one, from the first to
 * the last of what was projected onto its side, for that is to be one passage then. Null where the target is not found.
 */
export function findAdjustable(
  sides: Readonly<Record<Side, SideText>>,
  { places, targets }: Pick<PlacedAnnotation, 'places' | 'targets'>,
  at: number,
): Adjustable | null {
  const place = places.find(({ target }) => target === at)
  if (!place) return null
  const { side, range } = place
  if (targets[at]?.role !== 'projected') return { side, range }
  const spans = places
    .filter((other) => other.side === side && targets[other.target]?.role === 'projected')
    .map(({ span }) => span)
  const start = Math.min(...spans.map((span) => span.start))
  const end = Math.max(...spans.map((span) => span.end))
  return { side, range: getRange(sides[side], { start, end }) }
}
