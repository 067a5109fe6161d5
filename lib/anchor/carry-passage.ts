import { findBesideEdit } from './beside-edit'
import { placeMoved } from './place-moved'
import { placePassage } from './place-passage'
import { countLetters } from './plain-word'
import { readText, type ReadText } from './read-text'
import { isItself, makeRivals } from './rivals'
import { listHeirRuns } from './sentence-heirs'
import { countClaim, tieSentences, type SentenceTies } from './sentence-ties'
import { findSpan, type SideSegment, type SideText } from './side-text'
import { spanOfWords } from './span-of-words'
import type { Target } from './target'
import type { Span } from './text-range'

/**
 * The share of a sentence that has to be tied for words of it to be looked for elsewhere; where sentences are new, of
 * these or of it, and less where words of it are known to have come to.
 */
const CLAIM = 0.7
const CLAIM_HEIR = 0.4

/** Sentences of one passage that are followed as one. */
const MOST_SENTENCES = 8

/** Where a passage stands, and how much of it is as it was, 0 to 1. */
export interface CarriedPassage {
  readonly span: Span
  readonly score: number
}

/**
 * What became of a passage: `not-found` where its words are gone, `ambiguous` where they may as well be another’s; null
 * where the earlier text has no such passage.
 */
export type Carried = CarriedPassage | 'not-found' | 'ambiguous' | null

export type Carrier = (target: Target) => Carried

/**
 * Carries passages from an earlier text to this one by the words of their whole sentences, which say more than the
 * context a target keeps: of two like phrases, which was struck. The words of the sentences are tied once, and kept.
 */
export function makeCarrier(after: ReadText, earlier: SideText): Carrier {
  const before = readText(earlier)
  const { sideText } = after
  const known = new Map<string, SentenceTies[]>()
  const homes = new Map<string, SentenceTies | null>()
  const isContested = makeRivals(before, after)

  function tiesOf(ids: readonly string[]): SentenceTies[] {
    const key = ids.join(' ')
    const found =
      known.get(key) ?? listHeirRuns(after, earlier, ids, isSettled).map((run) => tieRun(run, ids))
    known.set(key, found)
    return found
  }

  /** Whether a sentence is what it was but for a little, so that nothing of it is looked for elsewhere. */
  function isSettled(home: SideSegment): boolean {
    const alone = homes.get(home.id) ?? tieHome(home)
    homes.set(home.id, alone)
    return alone !== null && isItself(alone, home.id)
  }

  function tieHome(home: SideSegment): SentenceTies | null {
    const was = earlier.byId.get(home.id)
    return was ? tieSentences(before, [was], after, [home]) : null
  }

  /** Beside all that the run is made of; a settled sentence by itself. */
  function tieRun(run: readonly SideSegment[], ids: readonly string[]): SentenceTies {
    const [first, second] = run
    const alone = first && !second && ids.length === 1 && ids[0] === first.id ? homes.get(first.id) : null
    if (alone && isItself(alone, alone.run[0]?.id ?? '')) return alone
    const sources = new Set([...ids, ...run.flatMap(({ id, from = [] }) => [id, ...from])])
    const segments = [...sources].flatMap((id) => earlier.byId.get(id) ?? [])
    return tieSentences(
      before,
      segments.sort((one, other) => one.index - other.index),
      after,
      run,
    )
  }

  function carry(ids: readonly string[], marked: Span): CarriedPassage | 'not-found' | 'ambiguous' {
    const found = tiesOf(ids).flatMap((ties) => {
      if (![ids[0], ids.at(-1)].every((id) => isClaimed(earlier, ties, id ?? ''))) return []
      const placed = placePassage(ties, marked) ?? placeMoved(ties, marked)
      const span = placed && spanOfWords(before, after, ties, placed, marked)
      return span ? [{ ties, span, score: placed.score }] : []
    })
    const [first, another] = found
    if (!first) return 'not-found'
    if (another || ids.some((id) => isContested(first.ties, id))) return 'ambiguous'
    return { span: first.span, score: first.score }
  }

  return ({ start, end, quote }) => {
    const marked = findSpan(earlier, { start, end })
    if (!marked || earlier.running.slice(marked.start, marked.end) !== quote.exact) return null
    const [first, last] = [earlier.byId.get(start.segment), earlier.byId.get(end.segment)]
    if (!first || !last) return null
    const own = earlier.segments.slice(first.index, last.index + 1)
    const unchanged = findUnchanged(sideText, own, marked) ?? findBeside(sideText, own, marked)
    if (unchanged) return { span: unchanged, score: 1 }
    return own.length > MOST_SENTENCES || !standInOrder(sideText, own)
      ? 'not-found'
      : carry(
          own.map(({ id }) => id),
          marked,
        )
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

/** A passage of one sentence that a change of it does not touch. */
function findBeside(sideText: SideText, own: readonly SideSegment[], marked: Span): Span | null {
  const [first, second] = own
  const home = first && sideText.byId.get(first.id)
  if (!first || second || !home) return null
  const within = { start: marked.start - first.start, end: marked.end - first.start }
  const found = findBesideEdit(first.text, home.text, within)
  return found && { start: home.start + found.start, end: home.start + found.end }
}

/** Whether those sentences that are still there follow each other as they did. */
function standInOrder(sideText: SideText, own: readonly SideSegment[]): boolean {
  const places = own.flatMap(({ id }) => sideText.byId.get(id)?.index ?? [])
  return places.every((place, at) => place > (places[at - 1] ?? -1))
}

function isClaimed(before: SideText, ties: SentenceTies, id: string): boolean {
  if (ties.run.some((segment) => segment.id === id)) return true
  const { tied, all } = countClaim(ties, id)
  if (ties.run.every((segment) => before.byId.has(segment.id))) return tied >= CLAIM * all
  const isHeir = ties.run.some(({ from }) => from?.includes(id))
  return tied >= (isHeir ? CLAIM_HEIR : CLAIM) * Math.min(all, countLetters(ties.later))
}
