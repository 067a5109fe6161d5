import search from 'approx-string-match'
import { alignPart } from './align-part'
import { compareSurroundings, weigh, type Candidate } from './candidate'
import type { Clue } from './clue'
import { compareQuote } from './compare-words'
import type { SideText } from './side-text'
import { keepsParts, snap, trim } from './snap'
import type { Span } from './text-range'

/** Of a hundred units of a pattern, how many may differ where it is looked for. */
const ERRORS = 0.32

/** Units of a long quote that are looked for at its beginning, and at its end. */
const END = 64

/** Units beside a stretch that are read with it, for the context’s sake. */
const BESIDE = 48

/** Agreement on both sides together, and share of the quote, that leave nothing to look for. */
const SURE = 48
const WHOLE = 0.95

/** Agreement by which an end is known, whatever word stands there. */
const HELD = 24

/**
 * Places within a span where words like the quote stand whose ends are to be recognised, by their words or beside them;
 * not words that stood beside it already.
 */
export function listMended(text: SideText, plain: string, clue: Clue, within: Span): Candidate[] {
  const found: Candidate[] = []
  for (const span of proposeSpans(plain, clue, within)) {
    const whole = snap(plain, clue, span)
    const snapped = whole && trim(plain, clue, whole)
    if (!snapped || snapped.start < within.start || snapped.end > within.end) continue
    if (found.some((other) => isSame(other.span, snapped))) continue
    if (!keepsParts(plain, clue, snapped)) continue
    const sides = compareSurroundings(text, plain, clue, within, snapped)
    const held = { start: sides.left >= HELD, end: sides.right >= HELD }
    const words = plain.slice(snapped.start, snapped.end)
    if (clue.prefix.includes(words) || clue.suffix.includes(words)) continue
    const quality = compareQuote(clue.exact, words, held)
    if (quality === 0) continue
    const candidate = weigh(clue, snapped, quality, sides)
    found.push(candidate)
    if (quality >= WHOLE && candidate.left + candidate.right >= SURE) break
  }
  return found
}

/** From the likeliest on. */
function* proposeSpans(plain: string, clue: Clue, within: Span): Generator<Span> {
  const { prefix, exact, suffix } = clue
  const from = Math.max(0, within.start - BESIDE)
  const stretch = plain.slice(from, within.end + BESIDE)
  const framed = findFramed(stretch, clue)
  if (framed) yield shift(framed, from)
  if (exact.length > 2 * END) {
    yield* proposeLong(stretch, clue, from)
    return
  }
  const length = exact.length
  for (const [pattern, start] of [
    [prefix + exact + suffix, prefix.length],
    [prefix + exact, prefix.length],
    [exact + suffix, 0],
    [exact, 0],
  ] as const)
    for (const span of locate(stretch, pattern, { start, end: start + length })) yield shift(span, from)
}

/** By its beginning and its end, each with what stands beside it. */
function* proposeLong(stretch: string, { prefix, exact, suffix }: Clue, offset: number): Generator<Span> {
  const head = { start: prefix.length, end: prefix.length + END }
  const starts = [
    ...locate(stretch, prefix + exact.slice(0, END), head),
    ...locate(stretch, exact.slice(0, END), { start: 0, end: END }),
  ]
  const ends = [
    ...locate(stretch, exact.slice(-END) + suffix, { start: 0, end: END }),
    ...locate(stretch, exact.slice(-END), { start: 0, end: END }),
  ]
  for (const { start } of starts)
    for (const { end } of ends) if (end - start > exact.length / 2) yield shift({ start, end }, offset)
}

/** Between the words that stood before and those that stood after, where both are there as they were. */
function findFramed(stretch: string, { prefix, exact, suffix }: Clue): Span | null {
  const before = prefix.slice(-12)
  const after = suffix.slice(0, 12)
  if (before.length < 12 || after.length < 12) return null
  const at = stretch.indexOf(before)
  if (at < 0 || stretch.includes(before, at + 1)) return null
  const start = at + before.length
  const end = stretch.indexOf(after, start)
  return end > start && end - start <= 2 * exact.length + 8 ? { start, end } : null
}

/** Where a part of a pattern lies in the stretches that are most like the pattern. */
function* locate(stretch: string, pattern: string, part: Span): Generator<Span> {
  let last = -Infinity
  for (const match of search(stretch, pattern, Math.floor(pattern.length * ERRORS))) {
    if (match.start - last < pattern.length / 2) continue
    last = match.start
    const span = alignPart(pattern, stretch.slice(match.start, match.end), part)
    if (span) yield shift(span, match.start)
  }
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}

function isSame(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end
}
