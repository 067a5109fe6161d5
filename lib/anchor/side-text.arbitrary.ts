import fc from 'fast-check'
import { makeSideText, type PlacedSegment, type SideText } from './side-text'
import type { Point, TextRange } from './text-range'

/** Few and repeated units, so that words recur; and every unit that is dear to split or to fold. */
const unit = fc.constantFrom(
  'a',
  'b',
  'ı',
  'İ',
  ' ',
  ' ',
  '.',
  '’',
  'q\u0308',
  'e\u0301',
  '\u0307',
  '😀',
  '👩‍👧',
  '🇹🇷',
)

const text = fc.string({ unit, maxLength: 12 }).map((text) => text.normalize('NFC'))

/** The segments of a small Turkish side in reading order: some empty, many alike. */
export const placedSegments: fc.Arbitrary<PlacedSegment[]> = fc
  .array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
  .map((paragraphs) =>
    paragraphs.flatMap((texts, p) =>
      texts.map((text, s) => ({ id: `p${p + 1}.s${s + 1}`, paragraph: `p${p + 1}`, text })),
    ),
  )

export const sideText: fc.Arbitrary<SideText> = placedSegments.map((segments) => makeSideText('tr', segments))

/** Any point of a side, also in the middle of a grapheme. */
export function pointIn(sideText: SideText): fc.Arbitrary<Point> {
  return fc
    .constantFrom(...sideText.segments)
    .chain(({ id, text }) => fc.nat(text.length).map((offset) => ({ segment: id, offset })))
}

/** Any range of a side, also empty or reversed. */
export function rangeIn(sideText: SideText): fc.Arbitrary<TextRange> {
  return fc.record({ start: pointIn(sideText), end: pointIn(sideText) })
}

export const sideTextWithRange = sideText.chain((sideText) =>
  fc.tuple(fc.constant(sideText), rangeIn(sideText)),
)
