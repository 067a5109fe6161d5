/** How near an edge of the free part of the window a drag begins to scroll, in CSS pixels. */
const ZONE = 56

/** The most it scrolls in a frame, in CSS pixels. */
const MOST = 14

/** How far to scroll in a frame while a drag is at this height: faster the nearer it comes to an edge, and beyond. */
export function scrollAt(y: number, top: number, bottom: number): number {
  const above = top + ZONE - y
  const below = y - (bottom - ZONE)
  const depth = Math.max(above, below)
  if (depth <= 0 || bottom - top < 3 * ZONE) return 0
  const speed = Math.ceil(Math.min(1, depth / ZONE) * MOST)
  return above > below ? -speed : speed
}
