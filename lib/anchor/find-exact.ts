import { compareSurroundings, weigh, type Candidate } from './candidate'
import { isLetterAt, type Clue } from './clue'
import type { SideText } from './side-text'
import type { Span } from './text-range'

/** Every place within a span of the text where the words stand as they were, but for capitals and the shapes of signs. */
export function listExact(text: SideText, plain: string, clue: Clue, within: Span): Candidate[] {
  const { exact } = clue
  const stretch = plain.slice(within.start, within.end)
  const found: Candidate[] = []
  for (let at = stretch.indexOf(exact); at >= 0; at = stretch.indexOf(exact, at + 1)) {
    const span = { start: within.start + at, end: within.start + at + exact.length }
    if (isWordwise(plain, clue, span))
      found.push(weigh(clue, span, 1, compareSurroundings(text, plain, clue, within, span)))
  }
  return found
}

/** Whether no end lies within a word, unless that of the quote did. */
function isWordwise(plain: string, { cutsFirst, cutsLast, exact }: Clue, { start, end }: Span): boolean {
  return (
    (cutsFirst || !isLetterAt(exact, 0) || !isLetterAt(plain, start - 1)) &&
    (cutsLast || !isLetterAt(exact, exact.length - 1) || !isLetterAt(plain, end))
  )
}
