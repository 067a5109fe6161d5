import { isLetterAt, type Clue } from './clue'
import { compareWords, countStrangers, readWords, WORD } from './compare-words'
import type { Span } from './text-range'

/** Units by which the rest of a word that was cut is known. */
const PART = 2

/**
 * Brings the ends of a passage that was found by likeness to the ends of words, unless those of the quote did not stand there:
 * a word that is cut comes in when most of it is in, else it goes. Null when nothing is left.
 */
export function snap(plain: string, { exact, cutsFirst, cutsLast }: Clue, span: Span): Span | null {
  let { start, end } = span
  if (!cutsFirst && isWithinWord(plain, start)) {
    const word = wordAt(plain, start)
    start = 2 * (word.end - start) >= word.end - word.start ? word.start : word.end
  }
  if (!cutsLast && isWithinWord(plain, end)) {
    const word = wordAt(plain, end)
    end = 2 * (end - word.start) >= word.end - word.start ? word.end : word.start
  }
  const opens = isLetterAt(exact, 0)
  const closes = isLetterAt(exact, exact.length - 1)
  while (start < end && (plain[start] === ' ' || (opens && !isLetterAt(plain, start)))) start++
  while (end > start && (plain[end - 1] === ' ' || (closes && !isLetterAt(plain, end - 1)))) end--
  return start < end ? { start, end } : null
}

function isWithinWord(plain: string, at: number): boolean {
  return isLetterAt(plain, at - 1) && isLetterAt(plain, at)
}

/** Leaves out words at the ends of a passage that come before its first one, or after its last. */
export function trim(plain: string, { exact }: Clue, { start, end }: Span): Span {
  const words = [...plain.slice(start, end).matchAll(WORD)].map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
    text: word.replaceAll("'", ''),
  }))
  const given = words.map(({ text }) => text)
  const wanted = readWords(exact)
  const from = countStrangers(wanted, given)
  const to = given.length - countStrangers(wanted.toReversed(), given.toReversed())
  const [first, last] = [words[from], words[to - 1]]
  const isLess = compareWords(wanted, given.slice(from, to)) < compareWords(wanted, given)
  if (!first || !last || from >= to || isLess) return { start, end }
  return { start: from === 0 ? start : first.start, end: to === given.length ? end : last.end }
}

/** Whether an end that lay within a word lies within it still: the rest of the word follows, or its beginning precedes. */
export function keepsParts(
  plain: string,
  { cutsFirst, cutsLast, prefix, exact, suffix }: Clue,
  { start, end }: Span,
): boolean {
  return (
    (!cutsFirst || (plain[start] === exact[0] && plain.slice(0, start).endsWith(prefix.slice(-PART)))) &&
    (!cutsLast || (plain[end - 1] === exact.at(-1) && plain.startsWith(suffix.slice(0, PART), end)))
  )
}

/** The run of letters round an offset that lies within one. */
function wordAt(plain: string, at: number): Span {
  let start = at
  let end = at
  while (isLetterAt(plain, start - 1)) start--
  while (isLetterAt(plain, end)) end++
  return { start, end }
}
