import { homeOf, type PlacedAnnotation, type PlacingText } from './placed-annotation'

/**
 * The note before or after where one is, of notes in the order of the text: from the open one, or else from a sentence
 * (by its place in the text, from 0). Null at either end; what has no place is passed over.
 */
export function stepNote(
  views: readonly PlacedAnnotation[],
  { sides }: PlacingText,
  from: { readonly open: string | null; readonly sentence: number },
  step: 1 | -1,
): PlacedAnnotation | null {
  const placed = views.filter((view) => homeOf(view) !== null)
  const at = placed.findIndex(({ annotation }) => annotation.id === from.open)
  if (at >= 0) return placed[at + step] ?? null
  const indexOf = (view: PlacedAnnotation) => {
    const home = homeOf(view)
    return home ? (sides[home.side].byId.get(home.range.start.segment)?.index ?? 0) : 0
  }
  return step > 0
    ? (placed.find((view) => indexOf(view) >= from.sentence) ?? null)
    : (placed.findLast((view) => indexOf(view) < from.sentence) ?? null)
}
