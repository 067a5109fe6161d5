import { foldCase } from '../text/fold-case'
import { SIDES, type Side } from '../text/side'

/** Signs that are written for one another. */
const SIGNS: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '−': '-',
}

/** The plain form of each unit that has been asked for, plus one; 0 for the others. */
const TABLES = Object.fromEntries(SIDES.map((side) => [side, new Uint32Array(0x10000)])) as Record<
  Side,
  Uint32Array
>

/** How many units are made into a string at once: as many as a call surely takes. */
const PIECE = 8192

/**
 * A text without the differences a search overlooks: capitals, the shapes of apostrophes, quotation marks and dashes,
 * kinds of white space. Unit for unit: every offset is the same in both; a letter whose folded form is of another length
 * (ß, ﬁ) stays as it is.
 */
export function plainText(text: string, side: Side): string {
  const table = TABLES[side]
  const units = new Uint16Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    units[at] = (table[unit] || (table[unit] = plainUnit(unit, side) + 1)) - 1
  }
  let plain = ''
  for (let at = 0; at < units.length; at += PIECE) plain += fromUnits(units.subarray(at, at + PIECE))
  return plain
}

/** Applied to the array itself: spread, its units are handed over one by one, which takes three times as long. */
function fromUnits(units: Uint16Array): string {
  return Reflect.apply(String.fromCharCode, null, units) as string
}

function plainUnit(unit: number, side: Side): number {
  const sign = String.fromCharCode(unit)
  if (/\s/.test(sign)) return 0x20
  const { folded } = foldCase(SIGNS[sign] ?? sign, side)
  return folded.length === 1 ? folded.charCodeAt(0) : unit
}
