import search from 'approx-string-match'
import type { Candidate } from './candidate'
import type { Clue } from './clue'
import type { Span } from './text-range'

/** Context shorter than this stands anywhere. */
const SHORTEST = 8

/** Of a hundred units of context, how many may differ. */
const ERRORS = 0.3

/** Units by which words may have come in between a passage and what stood beside it. */
const ROOM = 24

/** Agreement on one side by which words may have come in on the other, however many. */
const HELD = 20
const FULL = 29

/** So much of a context elsewhere, and so much more than here, is enough to disbelieve fewer words than these. */
const WHOLE = 20
const MORE = 12
const MANY_WORDS = 6

/** Units by which the ends of what is found by likeness may be off. */
const SLACK = 4

/** A place where context stands, and how much of it, in units. */
interface Trace extends Span {
  readonly weight: number
}

/**
 * What speaks against a place: how much of the surroundings of the words stands elsewhere at home, without the
 * words. Where a struck word has a twin, its surroundings are still where it was.
 */
export function weighAgainst(plain: string, clue: Clue, candidate: Candidate, home: readonly Span[]): number {
  const { prefix, suffix, exact } = clue
  const { span, left, right } = candidate
  if (left + right >= prefix.length + suffix.length - 8) return 0
  const before = home.flatMap((stretch) => findContext(plain, prefix, stretch))
  const after = home.flatMap((stretch) => findContext(plain, suffix, stretch))
  const roomBeside = (side: number) => (clue.words > 1 || side >= FULL ? ROOM : ROOM / 2)
  const holdsOn = (side: number) => clue.words > 1 && side >= HELD
  const isBefore = ({ start, end }: Trace) =>
    start < span.start && end <= span.end + SLACK && (end >= span.start - roomBeside(right) || holdsOn(right))
  const isAfter = ({ start, end }: Trace) =>
    end > span.end && start >= span.start - SLACK && (start <= span.end + roomBeside(left) || holdsOn(left))
  const frames = before.flatMap((one) =>
    after
      .filter((other) => isFrame(one, other, exact.length) && !(isBefore(one) && isAfter(other)))
      .filter((other) => !plain.slice(one.end - SLACK, other.start + SLACK).includes(exact))
      .map((other) => one.weight + other.weight),
  )
  const looseBefore = before.some(isBefore) ? 0 : heaviest(before)
  const looseAfter = after.some(isAfter) ? 0 : heaviest(after)
  const isClearly = (loose: number, here: number) => loose >= WHOLE && loose >= here + MORE
  const isElsewhere =
    clue.words < MANY_WORDS && (isClearly(looseBefore, left) || isClearly(looseAfter, right))
  return isElsewhere ? Infinity : Math.max(looseBefore + looseAfter, ...frames)
}

/** Whether two pieces of context stand about as they did, with the words, others, or none between them. */
function isFrame(before: Trace, after: Trace, length: number): boolean {
  const gap = after.start - before.end
  return gap >= -SLACK && gap <= 2 * length + 16
}

function heaviest(traces: readonly Trace[]): number {
  return traces.reduce((most, { weight }) => Math.max(most, weight), 0)
}

/** Where context stands that begins, ends or lies in a stretch: that of a passage may lie in the sentences beside its own. */
function findContext(plain: string, context: string, within: Span): Trace[] {
  if (context.length < SHORTEST) return []
  const from = Math.max(0, within.start - context.length - ROOM)
  const stretch = plain.slice(from, within.end + context.length + ROOM)
  return search(stretch, context, Math.floor(context.length * ERRORS))
    .map(({ start, end, errors }) => ({
      start: start + from,
      end: end + from,
      weight: context.length - 2 * errors,
    }))
    .filter(({ start, end }) => end >= within.start - 1 && start <= within.end + 1)
}
