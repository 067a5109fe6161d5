import { findQuote } from './find-quote'
import type { Resolution, Resolver } from './resolution'
import { findSpan, getRange, type SideText } from './side-text'
import type { Target } from './target'

/**
 * Makes what finds targets in the text of their side, for one target or ten thousand. On the revision a target was
 * made on, by its offsets, checked against the quote; on another, by its words, told apart by their context: better
 * detached than on words the reader did not mark. The resolver throws on a target of the other side.
 */
export function makeResolver(sideText: SideText, revision: number): Resolver {
  return (target) => {
    if (target.side !== sideText.side)
      throw new RangeError(`A target on side ${target.side} was looked for on side ${sideText.side}`)
    return target.revision === revision
      ? resolveByOffsets(sideText, target)
      : resolveByQuote(sideText, target)
  }
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

function detached(reason: Extract<Resolution, { status: 'detached' }>['reason']): Resolution {
  return { status: 'detached', reason }
}
