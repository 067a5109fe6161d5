import { makeCarrier, type Carrier } from './carry-passage'
import { findInPlace, standsAt } from './find-in-place'
import { findStanding } from './find-standing'
import { findWords } from './find-words'
import { normalizeRange } from './normalize-range'
import { readText, type ReadText } from './read-text'
import type { Resolution, Resolver } from './resolution'
import { findSpan, getRange, type SideText } from './side-text'
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
  const { start, end, quote } = target
  if (!sideText.byId.has(start.segment) || !sideText.byId.has(end.segment)) return detached('unknown-segment')
  const span = findSpan(sideText, { start, end })
  if (!span || sideText.running.slice(span.start, span.end) !== quote.exact) return detached('quote-mismatch')
  return { status: 'anchored', range: rangeOf(target), how: 'offsets' }
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
  const range = normalizeRange(sideText, getRange(sideText, span))
  if (range === null) return detached('not-found')
  const isExact = sideText.running.slice(span.start, span.end) === quote.exact
  return isExact
    ? { status: 'anchored', range, how: 'exact' }
    : { status: 'anchored', range, how: 'fuzzy', score }
}

function rangeOf({ start, end }: Target) {
  return { start, end }
}

function detached(reason: Extract<Resolution, { status: 'detached' }>['reason']): Resolution {
  return { status: 'detached', reason }
}
