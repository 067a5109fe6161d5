import { makeCarrier, type Carrier } from './carry-passage'
import { findStanding } from './find-standing'
import { findWords } from './find-words'
import { normalizeRange } from './normalize-range'
import { readText, type ReadText } from './read-text'
import type { DetachedReason, Resolution, Resolver } from './resolution'
import { getRange, type SideText } from './side-text'
import type { Target } from './target'
import type { Span } from './text-range'

/** A side with its finder. */
export function withFinder(sideText: SideText): SideText {
  return { ...sideText, findElsewhere: makeFinder(sideText) }
}

/**
 * Makes what finds targets of other revisions: by what became of the words of their sentences since, where that revision
 * is known (`SideText.earlier`); else by their own words and their context. What it reads of a text it keeps.
 */
export function makeFinder(sideText: SideText): Resolver {
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
    const carried = carrierFrom(target.revision)?.(target) ?? null
    return carried === null ? resolveByQuote(text, target) : resolveCarried(sideText, target, carried)
  }
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

function detached(reason: DetachedReason): Resolution {
  return { status: 'detached', reason }
}
