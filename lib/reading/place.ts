import { parsePermalink } from './permalink'

/** Where one work's place is kept in localStorage; the value is a segment id such as `p4.s2`. */
export function placeKey(work: string): string {
  return `yanyana.place.${work}`
}

/** Reads a stored place; null when there is none, or it is not a segment id. */
export function parsePlace(stored: string | null): string | null {
  return stored === null || stored.startsWith('#') ? null : (parsePermalink(stored)?.segment ?? null)
}

/**
 * Whether to offer a returning reader the kept place. Not in the first paragraph, where the page opens anyway; not when
 * the address names a place of its own; not when the browser has already gone back there.
 */
export function isPlaceOffered(given: {
  place: string | null
  first: string
  now: string | null
  fragment: string
}): boolean {
  const { place, first, now, fragment } = given
  if (place === null || fragment.length > 1) return false
  const paragraph = parsePermalink(place)?.paragraph
  return (
    paragraph !== parsePermalink(first)?.paragraph &&
    (now === null || paragraph !== parsePermalink(now)?.paragraph)
  )
}
