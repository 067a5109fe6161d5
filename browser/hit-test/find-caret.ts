/** The standard way to ask, and the older way of WebKit. */
interface CaretFinder {
  caretPositionFromPoint?: (x: number, y: number) => CaretPosition | null
  caretRangeFromPoint?: (x: number, y: number) => Range | null
}

/** The place between two characters nearest to a point of the window; null where that is in no text. */
export function findCaret(x: number, y: number): { node: Text; offset: number } | null {
  const finder: CaretFinder = document
  const position = finder.caretPositionFromPoint?.(x, y)
  const range = position ? null : finder.caretRangeFromPoint?.(x, y)
  const node = position?.offsetNode ?? range?.startContainer
  return node instanceof Text ? { node, offset: position?.offset ?? range?.startOffset ?? 0 } : null
}
