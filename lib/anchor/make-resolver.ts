import { makeCarrier, type Carrier } from './carry-passage'
import { findInPlace } from './find-in-place'
import { findStanding } from './find-standing'
import { findWords } from './find-words'
import { normalizeRange } from './normalize-range'
import { readText, type ReadText } from './read-text'
import type { Resolution, Resolver } from './resolution'
import { getRange, type SideText } from './side-text'
import { standsAt } from './stands-at'
import type { Target } from './target'
import type { Span } from './text-range'

/**
 * Makes what finds targets in the text of their side, for one target or ten thousand. On the revision a target was
 * made on, by its offsets, checked against the quote. On another: where it stood, when all stands there that it kept; else
 * by what became of the words of its sentences since, where that revision is known (`SideText.earlier`); else by its own
 * words and their context. Better detached than on words the reader did not mark. The resolver throws on a target of the
 * other side.
 */
export function makeResolver(sideText: SideText, revision: number): Resolver {
  const text = readText(sideText)
  const carriers = new Map<number, Carrier | null>()

  function carrierFrom(made: number): Carrier | null {
    const known = carriers.get(made)
    if (known !== undefined) return known
    const earlier = sideText.earlier?.at(made)
    const carrier = earlier ? makeCarrier(text, earlier) : null
    carriers.set(made, carrier)
    return carrier
  }

  return (target) => {
    if (target.side !== sideText.side)
      throw new RangeError(`A target on side ${target.side} was looked for on side ${sideText.side}`)
    if (target.revision === revision) return resolveByOffsets(sideText, target)
    const changed = sideText.earlier?.changedSince(target.revision) ?? null
    if (isUntouched(changed, target) ? standsAt(sideText, target) : !changed && findInPlace(sideText, target))
      return { status: 'anchored', range: rangeOf(target), how: 'exact' }
    const carried = carrierFrom(target.revision)?.(target) ?? null
    return carried === null ? resolveByQuote(text, target) : resolveCarried(sideText, target, carried)
  }
}

/** Whether the one sentence of a passage is what it was. */
function isUntouched(changed: ReadonlySet<string> | null, { start, end }: Target): boolean {
  return changed !== null && start.segment === end.segment && !changed.has(start.segment)
}

function resolveByOffsets(sideText: SideText, target: Target): Resolution {
  if (standsAt(sideText, target)) return { status: 'anchored', range: rangeOf(target), how: 'offsets' }
  const isKnown = sideText.byId.has(target.start.segment) && sideText.byId.has(target.end.segment)
  return detached(isKnown ? 'quote-mismatch' : 'unknown-segment')
}

function resolveCarried(
  sideText: SideText,
  target: Target,
  carried: Exclude<ReturnType<Carrier>, null>,
): Resolution {
  return typeof carried === 'string'
    ? detached(carried)
    : anchoredAt(sideText, target, carried.span, carried.score)
}

function resolveByQuote(text: ReadText, target: Target): Resolution {
  const { sideText } = text
  const standing = findStanding(sideText, target)
  if (standing) return { status: 'anchored', range: getRange(sideText, standing), how: 'exact' }
  const found = findWords(text, target)
  if (typeof found === 'string') return detached(found)
  const score = (2 * found.quality + (found.left + found.right) / 64) / 3
  return anchoredAt(sideText, target, found.span, score)
}

function anchoredAt(sideText: SideText, { quote }: Target, span: Span, score: number): Resolution {
  const isExact = sideText.running.slice(span.start, span.end) === quote.exact
  const found = getRange(sideText, span)
  const range = isExact && !isBound(sideText.running, span) ? found : normalizeRange(sideText, found)
  if (range === null) return detached('not-found')
  return isExact
    ? { status: 'anchored', range, how: 'exact' }
    : { status: 'anchored', range, how: 'fuzzy', score }
}

/** Whether what stands at an end may belong to the letter before it. */
function isBound(running: string, { start, end }: Span): boolean {
  return BINDING.test(running.charAt(start)) || BINDING.test(running.charAt(end))
}

/** Units that join what stands before them: marks, joiners, halves of pairs, modifiers; and letters other than of our alphabets. */
const BINDING = /[^\s\p{P}\p{N}\p{Script=Latin}]/u

function rangeOf({ start, end }: Target) {
  return { start, end }
}

function detached(reason: Extract<Resolution, { status: 'detached' }>['reason']): Resolution {
  return { status: 'detached', reason }
}
