import type { Span } from '../../lib/anchor/text-range'
import { isLetter } from './letters'
import type { Revised } from './revise'

/**
 * What became of marked words, reckoned from the edits themselves and not from the texts. Only letters and digits are
 * counted; spaces and signs are nobody's loss.
 *
 * - `survive`: at least three letters in four are there, in their order, in one stretch in which at most one letter in
 *   five is another’s, and at least half of the first and of the last word;
 * - `gone`: less than half of the letters are there;
 * - `torn`: anything between. To find them is right, and so is to let them go.
 */
export interface Truth {
  readonly fate: 'survive' | 'torn' | 'gone'
  /** From the first to the last letter that is still there; null where none is. */
  readonly hull: Span | null
  /** How many marked letters there were. */
  readonly letters: number
}

export type Verdict = 'kept' | 'lost' | 'wrong' | 'let go'

export function findTruth({ before, origin, after, fate }: Revised, marked: Span): Truth {
  const places: number[] = []
  let letters = 0
  for (let unit = marked.start; unit < marked.end; unit++) {
    if (!isLetter(before.running[unit] ?? '')) continue
    letters++
    const place = fate[unit] ?? -1
    if (place >= 0) places.push(place)
  }
  if (2 * places.length < letters || places.length === 0) return { fate: 'gone', hull: null, letters }
  const hull = { start: Math.min(...places), end: Math.max(...places) + 1 }
  const inOrder = places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0))
  const strangers = countStrangers(origin, after.running, marked, hull)
  const whole =
    4 * places.length >= 3 * letters &&
    inOrder &&
    5 * strangers <= places.length + strangers &&
    [endWord(before.running, marked, 1), endWord(before.running, marked, -1)].every((word) =>
      halfStands(fate, word),
    )
  return { fate: whole ? 'survive' : 'torn', hull, letters }
}

/**
 * Of words that survive, every letter has to be in the passage found, and no letter beyond them but such as stand in
 * their place (a letter that came into a word; a word put for a marked one). For torn words the same is
 * right, unless half of it is another’s; or at least half of the letters, with at most one in five another’s. Everything else is wrong, and so is any passage for words
 * that are gone.
 */
export function judge({ origin, after }: Revised, marked: Span, truth: Truth, found: Span | null): Verdict {
  const { fate, hull, letters } = truth
  if (found === null) return fate === 'survive' ? 'lost' : 'let go'
  if (hull === null) return 'wrong'
  const own = countOwn(origin, after.running, marked, found)
  const beyond = [
    { start: found.start, end: Math.min(found.end, hull.start) },
    { start: Math.max(found.start, hull.end), end: found.end },
  ]
  const isWhole = own === countOwn(origin, after.running, marked, hull)
  const isExact = isWhole && beyond.every((span) => countStrangers(origin, after.running, marked, span) === 0)
  const strangers = countStrangers(origin, after.running, marked, found)
  if (fate === 'survive') return isExact ? 'kept' : 'wrong'
  const isPart = 2 * own >= letters && 5 * strangers <= own + strangers
  return (isExact && strangers <= own) || isPart ? 'let go' : 'wrong'
}

/** Marked letters in a span of the text after. */
function countOwn(origin: readonly number[], running: string, marked: Span, span: Span): number {
  let own = 0
  for (let at = span.start; at < span.end; at++) {
    const unit = (origin[at] ?? 0) - 1
    if (unit >= marked.start && unit < marked.end && isLetter(running[at] ?? '')) own++
  }
  return own
}

/** Letters in a span of the text after that neither are marked nor stand for marked ones. */
function countStrangers(origin: readonly number[], running: string, marked: Span, span: Span): number {
  let strangers = 0
  for (let at = span.start; at < span.end; at++) {
    const unit = Math.abs(origin[at] ?? 0) - 1
    if (!(unit >= marked.start && unit < marked.end) && isLetter(running[at] ?? '')) strangers++
  }
  return strangers
}

/** The first (step 1) or last (step −1) run of letters of a marked passage. */
function endWord(running: string, marked: Span, step: 1 | -1): number[] {
  const units: number[] = []
  for (
    let unit = step === 1 ? marked.start : marked.end - 1;
    unit >= marked.start && unit < marked.end;
    unit += step
  ) {
    if (isLetter(running[unit] ?? '')) units.push(unit)
    else if (units.length > 0) break
  }
  return units
}

function halfStands(fate: Int32Array, units: readonly number[]): boolean {
  return 2 * units.filter((unit) => (fate[unit] ?? -1) >= 0).length >= units.length
}
