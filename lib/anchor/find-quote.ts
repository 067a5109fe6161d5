import { isGraphemeBoundary } from '../text/graphemes'
import { getPoint, getSegment, type SideText } from './side-text'
import type { Target } from './target'
import type { Span, TextRange } from './text-range'

/** Units of agreeing context that make a place in its own segment believable: about one word. */
const ENOUGH_AT_HOME = 8

/** Units on each side that make another place believable: more than the set phrases a text repeats. */
const ENOUGH_ELSEWHERE = 12

/** Units of context by which one place must surpass the next to be told from it. */
const CLEAR_LEAD = 4

interface Place {
  readonly span: Span
  /** Units of the kept context that stand unbroken before the words here, and after. */
  readonly before: number
  readonly after: number
  /** Whether it lies in the segments it was made on, whose ids never change. */
  readonly atHome: boolean
}

/**
 * The one place where the quoted words stand among the words they stood among, or why there is none. A lone place
 * has to agree with the context too: else a note on one of two equal words would move to the other when its own is
 * deleted. Places that agree about as well are told apart by the segments they were made on.
 */
export function findQuote(sideText: SideText, target: Target): Span | 'not-found' | 'ambiguous' {
  const places = listPlaces(sideText, target).filter((place) => isBelievable(place, target))
  if (places.length === 0) return 'not-found'
  const best = places.reduce((most, { before, after }) => Math.max(most, before + after), 0)
  const leaders = places.filter(({ before, after }) => before + after > best - CLEAR_LEAD)
  const [place, other] = leaders.length === 1 ? leaders : leaders.filter(({ atHome }) => atHome)
  return place && !other ? place.span : 'ambiguous'
}

function isBelievable({ before, after, atHome }: Place, { quote }: Target): boolean {
  if (!atHome) return before >= ENOUGH_ELSEWHERE && after >= ENOUGH_ELSEWHERE
  return before + after >= Math.min(ENOUGH_AT_HOME, quote.prefix.length + quote.suffix.length)
}

/** Every place where the words stand as whole graphemes, in reading order; places may overlap. */
function listPlaces(sideText: SideText, target: Target): Place[] {
  const { running } = sideText
  const { exact, prefix, suffix } = target.quote
  const places: Place[] = []
  for (let start = running.indexOf(exact); start >= 0; start = running.indexOf(exact, start + 1)) {
    const end = start + exact.length
    const range = { start: getPoint(sideText, start), end: getPoint(sideText, end) }
    if (!isWhole(sideText, range)) continue
    const atHome = range.start.segment === target.start.segment && range.end.segment === target.end.segment
    // The opening of its own segment is as good as a word before it: what precedes it belongs to another.
    const opening = atHome && range.start.offset === 0 && target.start.offset === 0 ? ENOUGH_AT_HOME : 0
    const before = Math.max(opening, agreeBefore(running, start, prefix))
    places.push({ span: { start, end }, before, after: agreeAfter(running, end, suffix), atHome })
  }
  return places
}

function isWhole(sideText: SideText, range: TextRange): boolean {
  return [range.start, range.end].every(({ segment, offset }) =>
    isGraphemeBoundary(getSegment(sideText, segment).text, offset),
  )
}

/** How many units before an offset are those at the end of the prefix. */
function agreeBefore(running: string, offset: number, prefix: string): number {
  let units = 0
  while (units < prefix.length && prefix.at(-1 - units) === running[offset - 1 - units]) units++
  return units
}

/** How many units from an offset on are those at the beginning of the suffix. */
function agreeAfter(running: string, offset: number, suffix: string): number {
  let units = 0
  while (units < suffix.length && suffix[units] === running[offset + units]) units++
  return units
}
