import type { PlacedAnnotation, PlacingText } from './placed-annotation'
import { textOrder } from './text-order'

/** Notes and the places of threads whose note is gone, in the order of the text. The same array where there are none. */
export function withStanding(
  annotations: readonly PlacedAnnotation[],
  standing: readonly PlacedAnnotation[],
  text: PlacingText,
): readonly PlacedAnnotation[] {
  return standing.length === 0 ? annotations : [...annotations, ...standing].sort(textOrder(text))
}
