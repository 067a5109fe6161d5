/** Edges in pixels of the window. */
interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

interface Size {
  readonly width: number
  readonly height: number
}

/** A place beside the passage, or at an edge of the window. */
export type BarPlace = { readonly x: number; readonly y: number } | 'top' | 'bottom'

/** How far the handles reach beyond the lines, and a bar stays from the window's edges, in CSS pixels. */
const REACH = 30
const EDGE = 8

/** How near the lower edge words may stand before a bar at that edge makes way for them, in CSS pixels. */
const LOW = 132

/**
 * Where a bar stands that belongs to a passage: below it, else above it, where the window has room for it; else at the
 * window's lower edge, and at the upper one where the passage ends down there. Never on its words, unless they fill the
 * window.
 */
export function placeBar(passage: Box, bar: Size, window: Box, atEdge: boolean): BarPlace {
  const middle = (passage.left + passage.right) / 2 - bar.width / 2
  const x = Math.max(window.left + EDGE, Math.min(window.right - EDGE - bar.width, middle))
  const below = passage.bottom + REACH
  const above = passage.top - REACH - bar.height
  const fits = (y: number) => y >= window.top && y + bar.height + EDGE <= window.bottom
  if (!atEdge && fits(below)) return { x, y: below }
  if (!atEdge && fits(above)) return { x, y: above }
  const endsLow = passage.bottom > window.bottom - LOW && passage.bottom < window.bottom
  return endsLow && passage.top > window.top + LOW ? 'top' : 'bottom'
}
