import type { Span } from './text-range'

/** The share of a sentence that has to stand as it stood. */
const STANDS = 0.85

/**
 * Where a passage stands in a sentence that was changed in one place, before it or after it, in UTF-16 units; null where
 * the change touches it, where it was a great one, and where it cannot be told (“again and again”, once struck).
 */
export function findBesideEdit(was: string, is: string, { start, end }: Span): Span | null {
  const shorter = Math.min(was.length, is.length)
  let before = 0
  while (before < shorter && was.charCodeAt(before) === is.charCodeAt(before)) before++
  let after = 0
  while (after < shorter && was.charCodeAt(was.length - 1 - after) === is.charCodeAt(is.length - 1 - after))
    after++
  if (before + after > shorter || before + after < STANDS * Math.max(was.length, is.length)) return null
  if (end < before) return { start, end }
  const by = is.length - was.length
  return start > was.length - after ? { start: start + by, end: end + by } : null
}
