import { placeMoved } from './place-moved'
import { placePassage } from './place-passage'
import { countLetters } from './plain-word'
import { readText, type ReadText } from './read-text'
import { makeRivals } from './rivals'
import { listHeirRuns } from './sentence-heirs'
import { countClaim, tieSentences, type SentenceTies } from './sentence-ties'
import { findSpan, type SideSegment, type SideText } from './side-text'
import { spanOfWords } from './span-of-words'
import type { Target } from './target'
import type { Span } from './text-range'

/** The share of a sentence, or of what stands there now, that has to be tied for words of it to be looked for there. */
const CLAIM = 0.4

/** Sentences of one passage that are followed as one. */
const MOST_SENTENCES = 8

/** Where a passage stands; `gone` where its words do not, or not for sure; null where the earlier text has no such passage. */
export type Carried = Span | 'gone' | null

export type Carrier = (target: Target) => Carried

/**
 * Carries passages from an earlier text to this one by the words of their whole sentences, which say more than the
 * context a target keeps: of two like phrases, which was struck. The words of the sentences are tied once, and kept.
 */
export function makeCarrier(after: ReadText, earlier: SideText): Carrier {
  const before = readText(earlier)
  const { sideText } = after
  const known = new Map<string, SentenceTies[]>()
  const isContested = makeRivals(before, after)

  function tiesOf(ids: readonly string[]): SentenceTies[] {
    const key = ids.join(' ')
    const found = known.get(key) ?? listHeirRuns(after, earlier, ids).map((run) => tieRun(run, ids))
    known.set(key, found)
    return found
  }

  /** Beside all that the run is made of. */
  function tieRun(run: readonly SideSegment[], ids: readonly string[]): SentenceTies {
    const sources = new Set([...ids, ...run.flatMap(({ id, from = [] }) => [id, ...from])])
    const segments = [...sources].flatMap((id) => earlier.byId.get(id) ?? [])
    return tieSentences(
      before,
      segments.sort((one, other) => one.index - other.index),
      after,
      run,
    )
  }

  function carry(ids: readonly string[], marked: Span): Span | 'gone' {
    const found = tiesOf(ids).flatMap((ties) => {
      if (!ids.some((id) => isClaimed(ties, id))) return []
      const placed = placePassage(ties, marked) ?? placeMoved(ties, marked)
      const span = placed && spanOfWords(before, after, ties, placed, marked)
      return span ? [{ ties, span }] : []
    })
    const [first, another] = found
    if (!first || another || ids.some((id) => isContested(first.ties, id))) return 'gone'
    return first.span
  }

  return ({ start, end, quote }) => {
    const marked = findSpan(earlier, { start, end })
    if (!marked || earlier.running.slice(marked.start, marked.end) !== quote.exact) return null
    const [first, last] = [earlier.byId.get(start.segment), earlier.byId.get(end.segment)]
    if (!first || !last || last.index - first.index >= MOST_SENTENCES) return 'gone'
    const own = earlier.segments.slice(first.index, last.index + 1)
    return findUnchanged(sideText, own, marked) ?? carry(own.map(({ id }) => id), marked)
  }
}

/** The same place where no sentence of the passage has changed and they still stand beside each other. */
function findUnchanged(sideText: SideText, own: readonly SideSegment[], marked: Span): Span | null {
  const [first] = own
  const home = first && sideText.byId.get(first.id)
  if (!first || !home) return null
  const stands = own.every(({ text }, at) => {
    const there = sideText.segments[home.index + at]
    return there?.text === text && there.id === own[at]?.id
  })
  const by = home.start - first.start
  return stands ? { start: marked.start + by, end: marked.end + by } : null
}

function isClaimed(ties: SentenceTies, id: string): boolean {
  if (ties.run.some((segment) => segment.id === id)) return true
  const { tied, all } = countClaim(ties, id)
  return tied >= CLAIM * Math.min(all, countLetters(ties.later))
}
