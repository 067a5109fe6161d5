/** Makes spaces countable: every space, and U+2000, becomes an open box (␣). For people, never for matching. */
export function showSpaces(text: string): string {
  return text.replaceAll(/[ \u2000]/gu, '␣')
}

const HEX = '0123456789ABCDEF'

/** The name of each code point outside ASCII and the Turkish alphabet, in order, once each: `U+1400`. */
export function nameCodePoints(text: string): string[] {
  const odd = Array.from(text.matchAll(/[^\u0000-\u024f]/gu), ([character]) => formatCodePoint(character))
  return [...new Set(odd)]
}

/** `U+2019`: at least four digits. */
function formatCodePoint(character: string): string {
  let code = character.codePointAt(0) ?? 0
  let digits = ''
  while (code > 0 || digits.length < 4) {
    digits = (HEX[code % 16] ?? '') + digits
    code = Math.floor(code / 16)
  }
  return `U+${digits}`
}
