import { findSpan, type SideText } from './side-text'
import type { TextRange } from './text-range'

/** The words of a range as running text, without markers. Throws when the range is not on this side. */
export function passageText(sideText: SideText, range: TextRange): string {
  const span = findSpan(sideText, range)
  if (!span) throw new RangeError(`The range is not on side ${sideText.side}`)
  return sideText.running.slice(span.start, span.end)
}
