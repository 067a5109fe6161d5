import { findInPlace } from './find-in-place'
import type { Resolution, Resolver } from './resolution'
import type { SideText } from './side-text'
import { standsAt } from './stands-at'
import type { Target } from './target'

/**
 * Makes what finds targets in the text of their side, for one target or ten thousand. On the revision a target was
 * made on, by its offsets, checked against the quote. On another: where it stood, when its sentences are what they were, or all
 * stands there that it kept; else where the side’s own finder finds it (`SideText.findElsewhere`). Better detached than on
 * words the reader did not mark. The resolver throws on a target of the other side.
 */
export function makeResolver(sideText: SideText, revision: number): Resolver {
  return (target) => {
    if (target.side !== sideText.side)
      throw new RangeError(`A target on side ${target.side} was looked for on side ${sideText.side}`)
    if (target.revision === revision) return resolveByOffsets(sideText, target)
    const changed = sideText.earlier?.changedSince(target.revision) ?? null
    if (changed ? isUntouched(sideText, changed, target) : findInPlace(sideText, target))
      return { status: 'anchored', range: rangeOf(target), how: 'exact' }
    return sideText.findElsewhere?.(target) ?? detached('not-found')
  }
}

/** Whether all words of a passage stand where they stood, and the sentences it begins and ends in are what they were. */
function isUntouched(sideText: SideText, changed: ReadonlySet<string>, target: Target): boolean {
  return !changed.has(target.start.segment) && !changed.has(target.end.segment) && standsAt(sideText, target)
}

function resolveByOffsets(sideText: SideText, target: Target): Resolution {
  if (standsAt(sideText, target)) return { status: 'anchored', range: rangeOf(target), how: 'offsets' }
  const isKnown = sideText.byId.has(target.start.segment) && sideText.byId.has(target.end.segment)
  return detached(isKnown ? 'quote-mismatch' : 'unknown-segment')
}

function rangeOf({ start, end }: Target) {
  return { start, end }
}

function detached(reason: Extract<Resolution, { status: 'detached' }>['reason']): Resolution {
  return { status: 'detached', reason }
}
