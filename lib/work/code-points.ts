import { formatCodePoint } from '../text/find-damage'

/** Makes spaces countable: every space, and U+2000, becomes an open box (␣). For people, never for matching. */
export function showSpaces(text: string): string {
  return text.replaceAll(/[ \u2000]/gu, '␣')
}

/** The name of each code point beyond the Latin alphabets (U+0250 and up), in order, once each: `U+1400`. */
export function nameCodePoints(text: string): string[] {
  const odd = Array.from(text.matchAll(/[^\u0000-\u024f]/gu), ([character]) =>
    formatCodePoint(character.codePointAt(0) ?? 0),
  )
  return [...new Set(odd)]
}
