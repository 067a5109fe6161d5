import type { PaintedRange } from '../painter/painted-range'
import { roleOf, type PlacedAnnotation } from './placed-annotation'

const known = new WeakMap<PlacedAnnotation, readonly PaintedRange[]>()

/**
 * The passages of annotations, to be painted and to be found under the pointer. An annotation that is the same object
 * has the same ones, by which painter and hit test tell what is new.
 */
export function listViewRanges(views: readonly PlacedAnnotation[]): PaintedRange[] {
  return views.flatMap(rangesOf)
}

function rangesOf(view: PlacedAnnotation): readonly PaintedRange[] {
  const before = known.get(view)
  if (before) return before
  const { id, meaning: tone } = view.annotation
  const ranges = view.places.map((place): PaintedRange => {
    const { side, range } = place
    return { id, side, range, tone, role: roleOf(view, place) }
  })
  known.set(view, ranges)
  return ranges
}
