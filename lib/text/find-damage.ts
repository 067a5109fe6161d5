/** A character that no Turkish or English text has of its own accord, and how it came about as far as that shows. */
export interface Damage {
  offset: number
  codePoint: number
  reason: string
}

/** Low bytes of the dashes, quotation marks and ellipsis of U+20xx. */
const PUNCTUATION_BYTES = new Set([0x10, 0x11, 0x13, 0x14, 0x18, 0x19, 0x1c, 0x1d, 0x26])
const INVISIBLE = /[\p{Cf}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u
const FOREIGN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Yi}\p{Script=Ethiopic}\p{Script=Canadian_Aboriginal}\p{Script=Glagolitic}\p{Script=Braille}]/u

/** The first damaged character of a text, or null. Newlines and tabs count as damage: a segment has none. */
export function findDamage(text: string): Damage | null {
  let offset = 0
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0
    const reason = describeDamage(character, codePoint)
    if (reason !== null) return { offset, codePoint, reason }
    offset += character.length
  }
  const misread = /[\u00c2-\u00c5][\u0080-\u00bf]|\u00e2\u20ac/u.exec(text)
  return misread === null
    ? null
    : { offset: misread.index, codePoint: text.charCodeAt(misread.index), reason: 'UTF-8 read as Latin-1' }
}

function describeDamage(character: string, codePoint: number): string | null {
  if (codePoint === 0xfffd) return 'a replacement character: the original is lost'
  if (/[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/u.test(character)) return 'a control, private or unassigned code point'
  if (isByteSwapped(codePoint)) return 'a character with its two bytes swapped'
  if (INVISIBLE.test(character)) return 'an invisible character or an unusual space'
  return FOREIGN.test(character) ? 'a letter of a script that is in neither language' : null
}

/** Whether swapping its two bytes gives printable ASCII, or its high byte is the low byte of U+20xx punctuation. */
function isByteSwapped(codePoint: number): boolean {
  if (codePoint > 0xffff || (codePoint & 0xff) !== 0) return false
  const high = codePoint >> 8
  return (high >= 0x20 && high <= 0x7e) || PUNCTUATION_BYTES.has(high)
}

/** `U+1400`. */
export function formatCodePoint(codePoint: number): string {
  return `U+${codePoint.toString(16).padStart(4, '0').toLocaleUpperCase('en')}`
}
