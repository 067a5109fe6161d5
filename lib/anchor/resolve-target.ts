import { findSpan, getRange, type SideText } from './side-text'
import type { Target } from './target'
import type { TextRange } from './text-range'
import { findQuote } from './find-quote'

/**
 * Where a passage stands now, and how it was found; or that it is not to be found, and why:
 * `unknown-segment` (its segment is not in this text), `quote-mismatch` (its own revision has other words there),
 * `not-found` (the words are gone, or stand only where their surroundings are others),
 * `ambiguous` (they stand more than once and nothing tells which).
 */
export type Resolution =
  | { status: 'anchored'; range: TextRange; how: 'offsets' | 'exact' }
  | { status: 'detached'; reason: DetachedReason }

export type DetachedReason = 'unknown-segment' | 'quote-mismatch' | 'not-found' | 'ambiguous'

/**
 * Finds a target in the text of its side. On the revision it was made on, by its offsets, checked against the
 * quote; on another, by its exact words, told apart by their context. The range found always reads as the quote,
 * letter for letter: better detached than on words the reader did not mark. Throws on the other side's text.
 */
export function resolveTarget(sideText: SideText, revision: number, target: Target): Resolution {
  if (target.side !== sideText.side)
    throw new RangeError(`A target on side ${target.side} was looked for on side ${sideText.side}`)
  return target.revision === revision ? resolveByOffsets(sideText, target) : resolveByQuote(sideText, target)
}

function resolveByOffsets(sideText: SideText, { start, end, quote }: Target): Resolution {
  if (!sideText.byId.has(start.segment) || !sideText.byId.has(end.segment)) return detached('unknown-segment')
  const span = findSpan(sideText, { start, end })
  if (!span || sideText.running.slice(span.start, span.end) !== quote.exact) return detached('quote-mismatch')
  return { status: 'anchored', range: { start, end }, how: 'offsets' }
}

function resolveByQuote(sideText: SideText, target: Target): Resolution {
  const found = findQuote(sideText, target)
  if (typeof found === 'string') return detached(found)
  return { status: 'anchored', range: getRange(sideText, found), how: 'exact' }
}

function detached(reason: DetachedReason): Resolution {
  return { status: 'detached', reason }
}
