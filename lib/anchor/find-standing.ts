import type { SideText } from './side-text'
import type { Target } from './target'
import type { Span } from './text-range'

/** Units of unbroken agreement before and after that leave no doubt of words that stand once in their sentence. */
const ENOUGH = 24

/**
 * The words of a target where nothing was changed in their sentence but beyond their context: once in it, letter for
 * letter, among all the context that lay in it. Null is no answer: see `findWords`. Reads one sentence.
 */
export function findStanding({ running, byId }: SideText, { start, end, quote }: Target): Span | null {
  const home = byId.get(start.segment)
  if (!home || start.segment !== end.segment) return null
  const at = home.text.indexOf(quote.exact)
  if (at < 0 || home.text.includes(quote.exact, at + 1)) return null
  const span = { start: home.start + at, end: home.start + at + quote.exact.length }
  const before = countBefore(running, span.start, quote.prefix)
  const after = countAfter(running, span.end, quote.suffix)
  const isAmong =
    before >= Math.min(quote.prefix.length, start.offset) &&
    after >= Math.min(quote.suffix.length, home.text.length - at - quote.exact.length)
  return isAmong && before + after >= ENOUGH ? span : null
}

/** How many units before an offset are those at the end of the prefix. */
function countBefore(running: string, offset: number, prefix: string): number {
  let units = 0
  const last = prefix.length - 1
  while (units <= last && prefix.charCodeAt(last - units) === running.charCodeAt(offset - 1 - units)) units++
  return units
}

/** How many units from an offset on are those at the beginning of the suffix. */
function countAfter(running: string, offset: number, suffix: string): number {
  let units = 0
  while (units < suffix.length && suffix.charCodeAt(units) === running.charCodeAt(offset + units)) units++
  return units
}
