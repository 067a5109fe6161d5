import type { Target } from './target'
import type { TextRange } from './text-range'
import { CONTEXT_LENGTH } from './quote-limits'
import { normalizeRange } from './normalize-range'
import { findSpan, type SideText } from './side-text'

/**
 * Says of a range where it is, what stands there and on which revision, so that `resolveTarget` finds it again.
 * It is a marked one.
 * The range is normalised first; throws when nothing is left of it (see `normalizeRange`, which gives null then).
 */
export function describeTarget(sideText: SideText, range: TextRange, revision: number): Target {
  const normal = normalizeRange(sideText, range)
  const span = normal && findSpan(sideText, normal)
  if (!span) throw new RangeError('No passage stands in this range')
  const { running, side } = sideText
  return {
    side,
    start: { ...normal.start },
    end: { ...normal.end },
    quote: {
      exact: running.slice(span.start, span.end),
      prefix: lastUnits(running.slice(0, span.start)),
      suffix: firstUnits(running.slice(span.end)),
    },
    revision,
    role: 'marked',
    via: null,
  }
}

/** The last 32 units, or 31 where the 32nd is the second half of a surrogate pair. */
function lastUnits(text: string): string {
  return text.slice(-CONTEXT_LENGTH).replace(/^[\uDC00-\uDFFF]/, '')
}

/** The first 32 units, or 31 where the 32nd is the first half of a surrogate pair. */
function firstUnits(text: string): string {
  return text.slice(0, CONTEXT_LENGTH).replace(/[\uD800-\uDBFF]$/, '')
}
