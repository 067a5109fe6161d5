import { countLetters, type PlainWord } from './plain-word'
import type { ReadText } from './read-text'
import { listBeside } from './sentence-heirs'
import { countClaim, listWordsOf, tieSentences, type SentenceTies } from './sentence-ties'
import type { SideSegment } from './side-text'

/** The share of a sentence by which it still stands. */
const STAYS = 0.5

/** The share of a sentence, and of what stands there now, by which it is known for itself. */
const ITSELF = 0.85

/** The share that a double, of which some word is another, does not reach. */
const WHOLE = 0.97

/** Letters of a word by which doubles are looked for, and the share of such words they have in common. */
const RARE = 5
const ALIKE = 0.4

/**
 * Tells whether words that an earlier sentence has in a run of this text may as well be another’s, a double’s that is no
 * longer where it was: then nobody can say whose they are. A sentence’s own id speaks for it, and so does its place.
 */
export function makeRivals(before: ReadText, after: ReadText): (ties: SentenceTies, id: string) => boolean {
  const earlier = before.sideText
  const known = new Map<SentenceTies, Map<string, boolean>>()
  const doublesOf = makeDoubles(before, after)

  function findRival(ties: SentenceTies, id: string): boolean {
    const isHome = ties.run.some((segment) => segment.id === id)
    const { tied, all } = countClaim(ties, id)
    if (isHome && (tied >= WHOLE * all || isItself(ties, id))) return false
    const own = new Set(ties.earlier.map(({ segment }) => segment))
    const claim = tied + (isHome ? 1 : 0)
    return doublesOf(ties.later).some((rival) => {
      if (own.has(rival.id) || distance(ties, rival.id) > distance(ties, id) || stays(ties, rival))
        return false
      const claimed = tieSentences(before, [rival], after, ties.run)
      return countClaim(claimed, rival.id).tied >= claim
    })
  }

  /** How far an earlier sentence stood from those that stand in or beside a run, in sentences; 2 for more. */
  function distance({ run }: SentenceTies, id: string): number {
    const at = earlier.byId.get(id)?.index ?? -9
    const beside = run.flatMap((one) => [one, ...listBeside(after.sideText, one)])
    const places = beside.flatMap((one) => earlier.byId.get(one.id)?.index ?? [])
    return Math.min(2, ...places.map((place) => Math.abs(place - at)))
  }

  /** Whether most of a sentence stands elsewhere: under its own id, or where its words are known to have come to. */
  function stays({ run }: SentenceTies, segment: SideSegment): boolean {
    const home = after.sideText.byId.get(segment.id)
    const places = [...(home ? [home] : []), ...(after.heirs()?.get(segment.id) ?? [])]
    return places.some((place) => {
      if (run.includes(place)) return false
      const { tied, all } = countClaim(tieSentences(before, [segment], after, [place]), segment.id)
      return tied >= STAYS * all
    })
  }

  return (ties, id) => {
    const answers = known.get(ties) ?? new Map<string, boolean>()
    known.set(ties, answers)
    const answer = answers.get(id) ?? findRival(ties, id)
    answers.set(id, answer)
    return answer
  }
}

/** Whether a sentence is what it was but for a little, and nothing else. */
export function isItself(ties: SentenceTies, id: string): boolean {
  const { tied, all } = countClaim(ties, id)
  return tied >= ITSELF * Math.max(all, countLetters(ties.later))
}

/** Finds the earlier sentences that do not stand any more as they did, and have many words of a list. */
function makeDoubles(before: ReadText, after: ReadText): (words: readonly PlainWord[]) => SideSegment[] {
  let places: Map<string, SideSegment[]> | null = null
  return (later) => {
    places ??= listPlaces(before, after)
    const words = new Set(later.map(({ text }) => text).filter(({ length }) => length >= RARE))
    const counts = new Map<SideSegment, number>()
    for (const word of words)
      for (const segment of places.get(word) ?? []) counts.set(segment, (counts.get(segment) ?? 0) + 1)
    return [...counts].filter(([, count]) => count >= ALIKE * words.size).map(([segment]) => segment)
  }
}

function listPlaces(before: ReadText, after: ReadText): Map<string, SideSegment[]> {
  const places = new Map<string, SideSegment[]>()
  for (const segment of before.sideText.segments) {
    if (after.sideText.byId.get(segment.id)?.text === segment.text) continue
    const words = listWordsOf(before, segment).map(({ text }) => text)
    for (const word of new Set(words.filter(({ length }) => length >= RARE))) {
      const own = places.get(word)
      if (own) own.push(segment)
      else places.set(word, [segment])
    }
  }
  return places
}
