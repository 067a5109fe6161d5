/** Makes spaces countable: every space, and U+2000, becomes an open box (␣). For people, never for matching. */
export function showSpaces(text: string): string {
  return text.replaceAll(/[ \u2000]/gu, '␣')
}

/** The code points that a damaged reading has and a sound one could not, in order and once each: `U+1400`. */
export function strangeCodePoints(text: string): string[] {
  const strange = [...text].filter((character) => {
    const code = character.codePointAt(0) ?? 0
    return code === 0x2000 || (code >= 0x1000 && code < 0x2000) || code > 0x20ff
  })
  return [...new Set(strange)].map(formatCodePoint)
}

/** `U+2019`. */
export function formatCodePoint(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}
