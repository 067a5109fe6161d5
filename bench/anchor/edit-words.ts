import { segmentAt as segmentOfText } from '../../lib/anchor/side-text'
import { foldCase } from '../../lib/text/fold-case'
import { listWords, type Word } from '../../lib/text/words'
import type { Draft, Edit } from './draft'
import { isAlike } from './likeness'
import type { Random } from './random'
import { mendWord } from './mend-word'
import { splitWords } from './words-of'
import { cut, fresh, join, replaced, splice, type Tracked } from './tracked'

/** One to three words of the sentence are mended, but no figures: a letter put right, taken out, put in, or two changed about. */
export const mendTypos: Edit = (draft, at, random) => {
  const { text } = segmentAt(draft, at).body
  const isMendable = ({ start, end }: Word) => end - start >= 3 && !/\p{N}/u.test(text.slice(start, end))
  const long = wordsAt(draft, at).filter(isMendable)
  if (long.length === 0) return false
  const chosen = new Set(Array.from({ length: random.between(1, 3) }, () => random.pick(long)))
  for (const word of [...chosen].sort(backwards)) change(draft, at, word, (old) => mendWord(old, random))
  return true
}

/**
 * A word or a group changes places with the next one, or goes to the front or to the end of the sentence; none of which a
 * word stands in the sentence again, of which nobody could say which it was.
 */
export const reorderWords: Edit = (draft, at, random) => {
  const words = wordsAt(draft, at)
  if (words.length < 4) return false
  const [first, second] = random.chance(0.7) ? nextTo(words, random) : farOff(words, random)
  const segment = segmentAt(draft, at)
  const { body } = segment
  if (hasDouble(body.text, { start: first.start, end: second.end })) return false
  segment.body = join(
    cut(body, 0, first.start),
    cut(body, second.start, second.end),
    cut(body, first.end, second.start),
    cut(body, first.start, first.end),
    cut(body, second.end),
  )
  return true
}

/** Letters below which a word stands again in any sentence. */
const SHORT = 4

/** Whether a word of a stretch stands in the text again. */
function hasDouble(text: string, { start, end }: Word): boolean {
  const words = text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  const own = text.slice(start, end).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  return own.some((word) => word.length >= SHORT && words.filter((other) => other === word).length > 1)
}

/** Other words for one, two or three of the sentence; words put in; words struck; endings changed. */
export const rewordSentence: Edit = (draft, at, random) => {
  for (let times = random.between(1, 3); times > 0; times--) rewordOnce(draft, at, random)
  return true
}

/** One to six words of the sentence are struck. */
export const strikeWords: Edit = (draft, at, random) => {
  const words = wordsAt(draft, at)
  if (words.length < 4) return false
  const count = random.between(1, Math.min(6, words.length - 2))
  return strike(draft, at, words, random.between(0, words.length - count), count)
}

function rewordOnce(draft: Draft, at: number, random: Random): void {
  const words = wordsAt(draft, at)
  if (words.length < 4) return
  const from = random.below(words.length)
  const word = group(words, from, 1)
  switch (random.draw({ other: 4, more: 3, fewer: 2, ending: 3 })) {
    case 'other':
      change(draft, at, word, (old) => replaced(old, pickUnlike(draft, at, old.text, random)))
      break
    case 'more': {
      const more = Array.from({ length: random.between(1, 3) }, () => pickUnlike(draft, at, '', random))
      change(draft, at, { start: word.start, end: word.start }, () => fresh(`${more.join(' ')} `))
      break
    }
    case 'fewer':
      strike(draft, at, words, from, random.between(1, Math.min(2, words.length - from)))
      break
    case 'ending':
      if (word.end - word.start < 4) return
      change(draft, at, word, (old) =>
        join(old, replaced(cut(old, old.text.length - 1), random.pick(ENDINGS[draft.side]))),
      )
  }
}

const ENDINGS = { tr: ['nin', 'de', 'ler', 'i', 'yle'], en: ['s', 'ed', 'ing', '’s'] } as const

/** A word that neither stands in the sentence nor stood in it, and that no one would take for this one. */
function pickUnlike(draft: Draft, at: number, word: string, random: Random): string {
  const { body } = segmentAt(draft, at)
  const texts = [body.text, ...listEarlier(draft, body)]
  const standing = new Set(
    texts.flatMap((text) => splitWords(text, draft.side)).map((own) => foldCase(own, draft.side).folded),
  )
  for (let tries = 0; tries < 50; tries++) {
    const other = random.pick(draft.vocabulary)
    if (!standing.has(foldCase(other, draft.side).folded) && !isAlike(word, other, draft.side)) return other
  }
  return '—'
}

/** The old sentences that letters of a text have come from. */
export function listEarlier({ old }: Draft, { origin }: Tracked): string[] {
  const units = origin.filter((unit) => unit !== 0).map((unit) => Math.abs(unit) - 1)
  const segments = new Set(units.map((unit) => segmentOfText(old, unit)))
  return [...segments].map(({ text }) => text)
}

/** Strikes words; not where the same text came of striking others, so that nobody could say which were. */
function strike(draft: Draft, at: number, words: readonly Word[], from: number, count: number): boolean {
  const { text } = segmentAt(draft, at).body
  const { start, end } = group(words, from, count)
  const read = (word: Word | undefined) => (word ? text.slice(word.start, word.end) : '')
  const isDouble =
    read(words[from + count]) === read(words[from]) || read(words[from - 1]) === read(words[from + count - 1])
  if (isDouble) return false
  const after = text[end] === ' ' ? 1 : 0
  const before = after === 0 && text[start - 1] === ' ' ? 1 : 0
  change(draft, at, { start: start - before, end: end + after }, () => fresh(''))
  return true
}

function change(draft: Draft, at: number, { start, end }: Word, write: (old: Tracked) => Tracked): void {
  const segment = segmentAt(draft, at)
  segment.body = splice(segment.body, start, end, write(cut(segment.body, start, end)))
}

function nextTo(words: readonly Word[], random: Random): [Word, Word] {
  const size = random.between(1, Math.min(3, words.length >> 1))
  const from = random.below(words.length - 2 * size + 1)
  return [group(words, from, size), group(words, from + size, size)]
}

/** A group, and the rest of the sentence before or after it. */
function farOff(words: readonly Word[], random: Random): [Word, Word] {
  const size = random.between(1, Math.min(5, words.length - 2))
  const from = random.between(1, words.length - size - 1)
  return random.chance(0.5)
    ? [group(words, 0, from), group(words, from, size)]
    : [group(words, from, size), group(words, from + size, words.length - from - size)]
}

/** The stretch of `count` words from one on. */
export function group(words: readonly Word[], from: number, count: number): Word {
  const [first, last] = [words[from], words[from + count - 1]]
  if (!first || !last) throw new RangeError(`No ${count} words from ${from}`)
  return { start: first.start, end: last.end }
}

export function wordsAt(draft: Draft, at: number): Word[] {
  return listWords(segmentAt(draft, at).body.text, draft.side)
}

export function segmentAt({ segments }: Draft, at: number) {
  const segment = segments[at]
  if (!segment) throw new RangeError(`There is no segment at ${at}`)
  return segment
}

const backwards = (a: Word, b: Word) => b.start - a.start
