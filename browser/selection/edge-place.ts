/** Edges in CSS pixels of the window. */
interface Band {
  readonly top: number
  readonly bottom: number
}

/** An edge of the window, or how far below its top. */
export type EdgePlace = 'bottom' | 'top' | number

/** How far a selection’s handle hangs below its line, and the least between it and a bar, in CSS pixels. */
const HANDLE = 28

/** Between the bar and the window’s edge. */
const EDGE = 8

/**
 * Where a bar of this height stands so that it covers neither handle of a selection, given its first and its last
 * line: at the lower edge, else at the upper one, else where there is most room between the two.
 */
export function placeAtEdge(first: Band, last: Band, height: number, window: Band): EdgePlace {
  const taken = [first, last].map(({ top, bottom }) => ({ top, bottom: bottom + HANDLE }))
  const isFree = (top: number) => taken.every((band) => top + height <= band.top || top >= band.bottom)
  if (isFree(window.bottom - EDGE - height)) return 'bottom'
  if (isFree(window.top + EDGE)) return 'top'
  const between = (first.bottom + HANDLE + last.top - height) / 2
  const inside = Math.max(window.top + EDGE, Math.min(window.bottom - EDGE - height, between))
  return isFree(inside) ? inside : 'bottom'
}
