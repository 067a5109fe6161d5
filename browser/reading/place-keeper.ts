import { parsePlace, placeKey } from '@/lib/reading/place'

/** The place kept for this work, a segment id; null when none is. */
export function findPlace(work: string): string | null {
  try {
    return parsePlace(localStorage.getItem(placeKey(work)))
  } catch {
    return null
  }
}

/** Keeps this segment as the place in this work, where storage allows it. */
export function keepPlace(work: string, segment: string): void {
  try {
    localStorage.setItem(placeKey(work), segment)
  } catch {
    // Forbidden or full: no place is kept, and none is offered.
  }
}
