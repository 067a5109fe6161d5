import type { Candidate } from './candidate'
import { readClue, type Clue } from './clue'
import { listExact } from './find-exact'
import { listMended } from './find-mended'
import { normalizeRange } from './normalize-range'
import { CONTEXT_LENGTH } from './quote-limits'
import { readText, type ReadText } from './read-text'
import { getRange, type SideText } from './side-text'
import type { Target } from './target'
import type { TextRange } from './text-range'

/** Where the words of a quote stand, and how surely: `weight` counts units of agreeing words and context. */
export type QuoteFinding =
  | { status: 'found'; how: 'exact' | 'fuzzy'; range: TextRange; weight: number }
  | { status: 'detached'; reason: 'not-found' | 'ambiguous' }

/** By how much a place must surpass the next one. */
const LEAD = 6

/** What has to speak for words like the quote, anywhere in the text; and for one short word that stands only once. */
const MENDED = 36
const SHORT = 8

/** A word this long is not found by chance; one this long is a word. */
const LONG_WORD = 12
const WORD = 4

/** Finds quotes of unknown place in one text: for one, or for thousands. Answers do not depend on what was asked before. */
export function makeQuoteFinder(sideText: SideText): (quote: Target['quote']) => QuoteFinding {
  const text = readText(sideText)
  return (quote) => findQuote(text, quote)
}

/**
 * The one place in a whole text where the words of a quote stand: letter for letter but for capitals and the shapes of
 * signs, told apart by what stands around them; or else words like them among surroundings like theirs. Better none than
 * one the reader did not mark.
 */
function findQuote(text: ReadText, quote: Target['quote']): QuoteFinding {
  const { sideText } = text
  const plain = text.plain()
  const clue = readClue(asTarget(sideText, quote), sideText.side)
  const whole = { start: 0, end: plain.length }
  const exact = listExact(sideText, plain, clue, whole)
  if (exact.length > 0) {
    const isSole = exact.length === 1
    return choose(sideText, exact, 'exact', (one) => isSole && isTelling(clue, one))
  }
  if (clue.words === 0) return { status: 'detached', reason: 'not-found' }
  return choose(sideText, listMended(sideText, plain, clue, whole), 'fuzzy', () => false)
}

function choose(
  sideText: SideText,
  candidates: readonly Candidate[],
  how: 'exact' | 'fuzzy',
  isEnough: (best: Candidate) => boolean,
): QuoteFinding {
  const [best, next] = [...candidates].sort((a, b) => b.weight - a.weight || a.span.start - b.span.start)
  const floor = how === 'exact' ? SHORT : MENDED
  if (!best || (!isEnough(best) && (how === 'exact' ? best.left + best.right : best.weight) < floor))
    return { status: 'detached', reason: candidates.length > 1 ? 'ambiguous' : 'not-found' }
  if (next && best.weight - next.weight < LEAD) return { status: 'detached', reason: 'ambiguous' }
  const range = normalizeRange(sideText, getRange(sideText, best.span))
  if (range === null) return { status: 'detached', reason: 'not-found' }
  return { status: 'found', how, range, weight: best.weight }
}

/** Whether words that stand once need nothing beside them; a short one does where there was something to compare. */
function isTelling({ words, exact, prefix, suffix }: Clue, { left, right }: Candidate): boolean {
  const least = prefix + suffix === '' ? WORD : LONG_WORD
  return words > 1 || exact.length >= least || left + right >= SHORT
}

/** A quote as a target of a text in which its place is not known: as if it began deep within its first sentence. */
function asTarget({ side, segments }: SideText, { exact, prefix, suffix }: Target['quote']): Target {
  const segment = segments[0]?.id ?? 'p1.s1'
  return {
    side,
    start: { segment, offset: 2 * CONTEXT_LENGTH },
    end: { segment, offset: 2 * CONTEXT_LENGTH + exact.length },
    quote: { exact, prefix, suffix },
    revision: 1,
    role: 'marked',
    via: null,
  }
}
