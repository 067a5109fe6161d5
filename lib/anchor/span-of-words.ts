import { alignPart } from './align-part'
import type { PlacedWords } from './place-passage'
import type { PlainWord } from './plain-word'
import type { ReadText } from './read-text'
import type { SentenceTies } from './sentence-ties'
import type { Span } from './text-range'

/**
 * A passage from its first to its last word, with the part of each that was marked and the signs beside them; null where
 * the letters round an end that lay within a word are others now.
 */
export function spanOfWords(
  before: ReadText,
  after: ReadText,
  { earlier, later }: SentenceTies,
  placed: PlacedWords,
  marked: Span,
): Span | null {
  const [one, other] = [earlier[placed.earlier[0]], earlier[placed.earlier[1]]]
  const [from, to] = [later[placed.later[0]], later[placed.later[1]]]
  if (!one || !other || !from || !to) return null
  const start = marked.start > one.start ? findCut(before, after, one, from, marked.start) : from.start
  const end = marked.end < other.end ? findCut(before, after, other, to, marked.end) : to.end
  if (start === null || end === null || start >= end) return null
  const [was, is] = [before.plain(), after.plain()]
  const signsBefore = was.slice(Math.min(marked.start, one.start), one.start)
  const signsAfter = was.slice(other.end, Math.max(marked.end, other.end))
  return {
    start:
      signsBefore !== '' && is.slice(0, from.start).endsWith(signsBefore)
        ? start - signsBefore.length
        : start,
    end: signsAfter !== '' && is.startsWith(signsAfter, to.end) ? end + signsAfter.length : end,
  }
}

/** Where a place within a word lies in what became of it: between the same two letters. */
function findCut(
  before: ReadText,
  after: ReadText,
  was: PlainWord,
  is: PlainWord,
  at: number,
): number | null {
  const word = before.plain().slice(was.start, was.end)
  const now = after.plain().slice(is.start, is.end)
  const cut = at - was.start
  const place = word === now ? cut : alignPart(word, now, { start: 0, end: cut })?.end
  if (place === undefined || word[cut - 1] !== now[place - 1] || word[cut] !== now[place]) return null
  return is.start + place
}
