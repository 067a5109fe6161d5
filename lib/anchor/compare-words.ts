import { countEdits, likeness } from './likeness'

/** A word with its suffix: an apostrophe between letters is no part of its spelling that could make another of it. */
export const WORD = /[\p{L}\p{N}\p{M}]+(?:'[\p{L}\p{N}\p{M}]+)*/gu

/** The least likeness of a word that was mended, or that has another ending. */
const SAME = 0.75

/** In words up to this long, a letter more or less makes another word. */
const SHORT = 3

/** Pairs of words that are compared at the most; beyond, only equal words count. */
const MOST_PAIRS = 4000

/** The least share of a quote that has to be there. */
const FLOOR = 0.75

/** The least share of the words found that has to be its own. */
const OWN = 0.75

/** The least share of its first words, and of its last, that has to stand at an end. */
const HALF = 0.5
const END_WORDS = 4

/** Words beside a passage that are taken for its own at the most. */
const MOST_STRANGERS = 6

/** An end that is held by what stands beside it may have a word less like its own there. */
export interface Held {
  readonly start: boolean
  readonly end: boolean
}

/** The share of the letters of a quote that stand in a stretch of text, 0 to 1; 0 where it is other words, or other at an end. */
export function compareQuote(quote: string, found: string, held: Held): number {
  const wanted = readWords(quote)
  const given = readWords(found)
  if (wanted.length === 0) return quote === found ? 1 : 0
  if (!beginsAlike(wanted, given, held.start)) return 0
  if (!beginsAlike(wanted.toReversed(), given.toReversed(), held.end)) return 0
  if (wanted.length === 1 && given.length === 1) return Math.max(FLOOR, likeness(quote, found))
  const share = compareWords(wanted, given)
  return share < FLOOR || compareWords(given, wanted) < OWN ? 0 : share
}

/** How many words of a stretch of text to leave out at its beginning, up to six, so that it begins as a list of words does. */
export function countStrangers(wanted: readonly string[], given: readonly string[]): number {
  if (likeness(wanted[0] ?? '', given[0] ?? '') > HALF) return 0
  const at = given.slice(0, MOST_STRANGERS).findIndex((word) => isSameWord(wanted[0], word))
  return Math.max(0, at)
}

function beginsAlike(wanted: readonly string[], given: readonly string[], held: boolean): boolean {
  if (!isSameWord(wanted[0], given[0]) && !(held && likeness(wanted[0] ?? '', given[0] ?? '') > HALF))
    return false
  if (held || wanted.length <= 2 * END_WORDS) return true
  return compareWords(wanted.slice(0, END_WORDS), given.slice(0, 2 * END_WORDS)) >= HALF
}

/** A word mended, or with another ending. Figures are not mended: another number is another number. */
export function isSameWord(one = '', other = ''): boolean {
  if (one === other) return true
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one]
  const more = longer.length - shorter.length
  if (longer.length <= SHORT && more > 0) return false
  const isLonger = shorter.length > SHORT && longer.startsWith(shorter)
  const most = Math.max(1, Math.floor(longer.length * (1 - SAME)))
  if (!isLonger && (longer.length < SHORT || more > most || !isWithin(shorter, longer, most))) return false
  return !/\d/.test(one + other) || one.replace(/\D/g, '') === other.replace(/\D/g, '')
}

/** Whether so many letters changed, taken out, put in or changed about with their neighbour make one word the other. */
function isWithin(shorter: string, longer: string, most: number): boolean {
  let from = 0
  while (from < shorter.length && shorter.charCodeAt(from) === longer.charCodeAt(from)) from++
  const rest = shorter.length - from
  const by = longer.length - shorter.length
  let to = 0
  while (
    to < rest &&
    shorter.charCodeAt(shorter.length - 1 - to) === longer.charCodeAt(longer.length - 1 - to)
  )
    to++
  const left = longer.length - from - to
  if (left <= 1) return true
  if (left === 2 && by === 0 && shorter[from] === longer[from + 1] && shorter[from + 1] === longer[from])
    return true
  return most > 1 && sharesLetters(shorter, longer, most) && countEdits(shorter, longer) <= most
}

/** Whether so many edits could be enough, going by which letters there are. Each makes two of them differ at most. */
function sharesLetters(one: string, other: string, most: number): boolean {
  let differing = setOfLetters(one) ^ setOfLetters(other)
  let count = 0
  for (; differing !== 0; differing &= differing - 1) count++
  return count <= 2 * most
}

/** A bit for each letter, several letters to a bit. */
function setOfLetters(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31)
  return letters
}

/** The share of the letters of the wanted words that stand among the given ones, in their order. */
export function compareWords(wanted: readonly string[], given: readonly string[]): number {
  let from = 0
  while (from < wanted.length && wanted[from] === given[from]) from++
  const most = Math.min(wanted.length, given.length) - from
  let to = 0
  while (to < most && wanted.at(-1 - to) === given.at(-1 - to)) to++
  const same = countLetters(wanted.slice(0, from)) + countLetters(wanted.slice(wanted.length - to))
  const rest = matchWords(wanted.slice(from, wanted.length - to), given.slice(from, given.length - to))
  return (same + rest) / countLetters(wanted)
}

/** The most letters of wanted words that can be found in order. A word mended counts whole. */
function matchWords(wanted: readonly string[], given: readonly string[]): number {
  const isFew = wanted.length * given.length <= MOST_PAIRS
  let row = Array.from({ length: given.length + 1 }, () => 0)
  for (const word of wanted) {
    const next = [0]
    for (const [at, other] of given.entries()) {
      const isSame = word === other || (isFew && isSameWord(word, other))
      next.push(Math.max(row[at + 1] ?? 0, next[at] ?? 0, (row[at] ?? 0) + (isSame ? word.length : 0)))
    }
    row = next
  }
  return row[given.length] ?? 0
}

export function readWords(text: string): string[] {
  return (text.match(WORD) ?? []).map((word) => word.replaceAll("'", ''))
}

function countLetters(words: readonly string[]): number {
  return words.reduce((sum, { length }) => sum + length, 0)
}
