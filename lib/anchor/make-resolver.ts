import { makeCarrier, type Carrier } from './carry-passage'
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
 * made on, by its offsets, checked against the quote; on another, by its words, told apart by their context: better
 * detached than on words the reader did not mark. The resolver throws on a target of the other side.
 */
export function makeResolver(
  sideText: SideText,
  revision: number,
  earlier: (revision: number) => SideText | null = () => null,
): Resolver {
  const text = readText(sideText)
  const carriers = new Map<number, Carrier | null>()
  function carrierOf(made: number): Carrier | null {
    const known = carriers.get(made)
    if (known !== undefined) return known
    const before = earlier(made)
    const carrier = before && makeCarrier(text, before)
    carriers.set(made, carrier)
    return carrier
  }
  return (target) => {
    if (target.side !== sideText.side)
      throw new RangeError(`A target on side ${target.side} was looked for on side ${sideText.side}`)
    return target.revision === revision
      ? resolveByOffsets(sideText, target)
      : resolveByQuote(text, target, carrierOf(target.revision))
  }
}

function resolveByOffsets(sideText: SideText, { start, end, quote }: Target): Resolution {
  if (!sideText.byId.has(start.segment) || !sideText.byId.has(end.segment)) return detached('unknown-segment')
  const span = findSpan(sideText, { start, end })
  if (!span || sideText.running.slice(span.start, span.end) !== quote.exact) return detached('quote-mismatch')
  return { status: 'anchored', range: { start, end }, how: 'offsets' }
}

function resolveByQuote(text: ReadText, target: Target, carrier: Carrier | null): Resolution {
  const { sideText } = text
  const { start, end, quote } = target
  const carried = carrier?.(target) ?? null
  if (carried === 'gone') return detached('not-found')
  if (carried !== null) {
    const range = normalizeRange(sideText, getRange(sideText, carried))
    const isSame = sideText.running.slice(carried.start, carried.end) === quote.exact
    if (range !== null && isSame) return { status: 'anchored', range, how: 'exact' }
    if (range !== null) return { status: 'anchored', range, how: 'fuzzy', score: 0.9 }
  }
  const span = findSpan(sideText, { start, end })
  if (span && stands(sideText.running, span, quote))
    return { status: 'anchored', range: { start, end }, how: 'exact' }
  const standing = carrier ? null : findStanding(sideText, target)
  if (standing) return { status: 'anchored', range: getRange(sideText, standing), how: 'exact' }
  if (carrier) return detached('not-found')
  const found = findWords(text, target)
  if (typeof found === 'string') return detached(found)
  const range = normalizeRange(sideText, getRange(sideText, found.span))
  if (range === null) return detached('not-found')
  const isExact = sideText.running.slice(found.span.start, found.span.end) === quote.exact
  if (isExact) return { status: 'anchored', range, how: 'exact' }
  const score = (2 * found.quality + (found.left + found.right) / 64) / 3
  return { status: 'anchored', range, how: 'fuzzy', score }
}

/** Whether the words and all that was kept of their surroundings stand at a span. */
function stands(running: string, { start, end }: Span, { exact, prefix, suffix }: Target['quote']): boolean {
  return (
    end - start === exact.length &&
    running.startsWith(exact, start) &&
    running.startsWith(prefix, start - prefix.length) &&
    running.startsWith(suffix, end)
  )
}

function detached(reason: Extract<Resolution, { status: 'detached' }>['reason']): Resolution {
  return { status: 'detached', reason }
}
