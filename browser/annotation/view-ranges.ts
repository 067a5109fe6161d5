import type { PaintedRange } from '../painter/painted-range'
import { roleOf, type PlacedAnnotation } from './placed-annotation'

const known = new WeakMap<PlacedAnnotation, readonly PaintedRange[]>()
const listed = new WeakMap<readonly PlacedAnnotation[], readonly PaintedRange[]>()

/**
 * The passages of annotations, to be painted and to be found under the pointer. An annotation that is the same object
 * has the same ones, by which painter and hit test tell what is new.
 */
export function listViewRanges(views: readonly PlacedAnnotation[]): readonly PaintedRange[] {
  const before = listed.get(views)
  if (before) return before
  const ranges = views.flatMap(rangesOf)
  listed.set(views, ranges)
  return ranges
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
