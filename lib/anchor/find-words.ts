import type { Candidate } from './candidate'
import { readClue, type Clue } from './clue'
import { listExact } from './find-exact'
import { weighAgainst } from './find-gap'
import { listMended } from './find-mended'
import { findGap, findNeighbourhood } from './neighbourhood'
import type { ReadText } from './read-text'
import { getPoint, segmentAt, type SideText } from './side-text'
import type { Target } from './target'
import type { Span } from './text-range'

/** The least that has to speak for a place: at home for the very words, for words like them, for one word alone; elsewhere. */
const FLOORS = { exact: 20, mended: 24, word: 28, near: 36 }

/** By how much a place must surpass the next one, and what speaks against it. */
const LEAD = 6

/** Agreement on each side without which a short word is not believed, nor words that their own context repeats. */
const ONE_WORD = 8
const TWICE = 16

/** Or so much on one of them. */
const ONE_SIDE = 29

/** A word this long is not found by chance. */
const LONG_WORD = 12

/** Agreement on each side without which no sentence is believed that was there already. */
const BOTH_SIDES = 16

export type Found = Candidate | 'not-found' | 'ambiguous'

/**
 * The one place where the words stand, or why there is none: in their own sentences and in those their words are known to
 * have come to; and where that is not known, in the sentences beside them.
 */
export function findWords(text: ReadText, target: Target): Found {
  const { sideText } = text
  const plain = text.plain()
  const heirs = text.heirs()
  const clue = readClue(target, sideText.side)
  const { home, around } = findNeighbourhood(sideText, heirs ?? new Map(), target)
  const isBelieved = ({ span, weight }: Candidate) =>
    weight >= FLOORS.near || standsIn(sideText, span, target)
  const find = (list: typeof listExact, floor: number, within: readonly Span[]) =>
    choose(
      plain,
      clue,
      within.flatMap((stretch) => list(sideText, plain, clue, stretch)).filter(isBelieved),
      home,
      floor,
    )
  const exact = find(listExact, FLOORS.exact, home)
  const found = exact === 'not-found' ? find(listMended, FLOORS.mended, home) : exact
  if (found !== 'not-found' || heirs !== null) return found
  const gap = around[0] ?? findGap(sideText, target.start.segment)
  return gap ? findBeside(sideText, plain, clue, gap, home) : 'not-found'
}

/** Whether a place lies in a sentence the target was made on, and not in one that words of it may have come to. */
function standsIn(text: SideText, span: Span, { start, end }: Target): boolean {
  const { id } = segmentAt(text, span.start)
  return id === start.segment || id === end.segment
}

function findBeside(text: SideText, plain: string, clue: Clue, gap: Span, home: readonly Span[]): Found {
  const isLikely = (candidate: Candidate) =>
    !home.some(({ start, end }) => start <= candidate.span.start && candidate.span.end <= end) &&
    isSureBeside(text, clue, candidate)
  const exact = listExact(text, plain, clue, gap).filter(isLikely)
  const candidates = exact.length > 0 ? exact : listMended(text, plain, clue, gap).filter(isLikely)
  return choose(plain, clue, candidates, [gap], FLOORS.near)
}

/** In a sentence that was there already the words have to stand between both their neighbours, and not where a double would. */
function isSureBeside(text: SideText, { target }: Clue, { span, left, right }: Candidate): boolean {
  const { offset } = getPoint(text, span.start)
  return left >= BOTH_SIDES && right >= BOTH_SIDES && Math.abs(offset - target.start.offset) > 12
}

function choose(
  plain: string,
  clue: Clue,
  candidates: readonly Candidate[],
  home: readonly Span[],
  floor: number,
): Found {
  const isRepeated = clue.prefix.includes(clue.exact) || clue.suffix.includes(clue.exact)
  const sides = isRepeated ? TWICE : needBothSides(clue)
  const full = isRepeated ? Infinity : ONE_SIDE
  const isBetween = ({ left, right }: Candidate) =>
    left >= Math.min(sides, clue.prefix.length) && right >= Math.min(sides, clue.suffix.length)
  const least = clue.words > 1 ? floor : Math.max(floor, FLOORS.word)
  const [best, ...others] = candidates
    .filter((candidate) => candidate.weight >= least && (isBetween(candidate) || candidate.spoken >= full))
    .sort((a, b) => b.weight - a.weight || b.quality - a.quality || lengthOf(a.span) - lengthOf(b.span))
  if (!best || best.weight < weighAgainst(plain, clue, best, home) + LEAD) return 'not-found'
  const isRival = ({ weight, span }: Candidate) =>
    best.weight - weight < LEAD && (span.end <= best.span.start || span.start >= best.span.end)
  return others.some(isRival) ? 'ambiguous' : best
}

/** A short word stands easily by chance. */
function needBothSides({ words, exact }: Clue): number {
  return words > 1 ? 0 : Math.max(ONE_WORD - 2, Math.min(ONE_WORD, LONG_WORD - exact.length))
}

function lengthOf({ start, end }: Span): number {
  return end - start
}
