import { normalizeRange } from '../../lib/anchor/normalize-range'
import { findSpan, getRange, type SideSegment, type SideText } from '../../lib/anchor/side-text'
import type { Span } from '../../lib/anchor/text-range'
import { listWords, type Word } from '../../lib/text/words'
import { group } from './edit-words'
import type { Random } from './random'

/** How readers mark: mostly a few words, often one, now and then a whole sentence, over two, or within a word. */
const LENGTHS = { word: 25, phrase: 35, clause: 20, sentence: 12, sentences: 5, part: 3 }

/**
 * A passage of a text that begins in a sentence. Half of the time it takes in or touches one of `scars`, the places where
 * the sentence was changed. Null when chance has drawn nothing one can mark.
 */
export function drawMark(
  text: SideText,
  segment: SideSegment,
  scars: readonly number[],
  random: Random,
): Span | null {
  const words = listWords(segment.text, text.side)
  if (words.length === 0) return null
  const near = scars.length > 0 && random.chance(0.5) ? random.pick(scars) - segment.start : null
  const at = near === null ? random.below(words.length) : words.findIndex(({ end }) => end >= near)
  const span = drawSpan(text, segment, words, Math.max(0, at), random)
  const range = normalizeRange(text, getRange(text, span))
  return range && findSpan(text, range)
}

function drawSpan(
  text: SideText,
  { index, start, text: sentence }: SideSegment,
  words: readonly Word[],
  at: number,
  random: Random,
): Span {
  const place = ({ start: from, end: to }: Word) => ({ start: start + from, end: start + to })
  const some = (low: number, high: number) => {
    const size = Math.min(words.length, random.between(low, high))
    return group(words, Math.max(0, Math.min(at - random.below(size), words.length - size)), size)
  }
  switch (random.draw(LENGTHS)) {
    case 'word':
      return place(pickWord(words, at, random))
    case 'phrase':
      return place(some(2, 4))
    case 'clause':
      return place(some(5, 12))
    case 'sentence':
      return { start, end: start + sentence.length }
    case 'sentences': {
      const next = text.segments[index + 1]
      const ends = next ? listWords(next.text, text.side) : []
      const from = start + random.pick(words).start
      return {
        start: from,
        end: next && ends.length > 0 ? next.start + random.pick(ends).end : start + sentence.length,
      }
    }
    case 'part': {
      const word = pickWord(words, at, random)
      const { start: from, end } = place(word)
      return { start: from, end: end - from > 3 ? end - random.between(1, end - from - 3) : end }
    }
  }
}

/** The word at a place; mostly another where it is as short as “ve” or “the”, which readers seldom mark alone. */
function pickWord(words: readonly Word[], at: number, random: Random): Word {
  const own = group(words, at, 1)
  const longer = words.filter(({ start, end }) => end - start > 3)
  if (own.end - own.start > 3 || longer.length === 0 || random.chance(0.2)) return own
  const nearest = longer.reduce((best, word) => (distance(word, own) < distance(best, own) ? word : best))
  return nearest
}

function distance(one: Word, other: Word): number {
  return Math.abs(one.start - other.start)
}
