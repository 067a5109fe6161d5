import type { Side } from './side'

/** A word in UTF-16 offsets of its text, start inclusive, end exclusive. */
export interface Word {
  readonly start: number
  readonly end: number
}

const SEGMENTERS: Record<Side, Intl.Segmenter> = {
  tr: new Intl.Segmenter('tr', { granularity: 'word' }),
  en: new Intl.Segmenter('en', { granularity: 'word' }),
}

/**
 * The words of a text in reading order; white space and punctuation between them belong to none. What Turkish writes
 * as one word is one, also where Unicode’s rules part it: a suffix after an apostrophe (1991’de, %40’ını, ABD'nin),
 * a sign on a number (%40 and 40%), a plus between two parts (C5+1).
 */
export function listWords(text: string, side: Side): Word[] {
  const pieces = [...SEGMENTERS[side].segment(text)]
  const words: { start: number; end: number }[] = []
  let glued = false
  for (const [at, { segment, index, isWordLike }] of pieces.entries()) {
    const end = index + segment.length
    const last = words.at(-1)
    const before = wordOf(pieces[at - 1])
    const after = wordOf(pieces[at + 1])
    if (isWordLike) {
      if (glued && last) last.end = end
      else words.push({ start: index, end })
      glued = false
    } else {
      glued = joins(before, segment, after)
      if (segment === '%' && /\p{N}$/u.test(before) && last) last.end = end
      else if (segment === '%' && glued) words.push({ start: index, end })
    }
  }
  return words
}

function wordOf(piece: Intl.SegmentData | undefined): string {
  return piece?.isWordLike ? piece.segment : ''
}

/** Whether a sign ties the word after it to the word before it. Words that do not touch the sign come as ''. */
function joins(before: string, sign: string, after: string): boolean {
  if (/^[’']$/.test(sign)) return before !== '' && /^\p{L}/u.test(after)
  if (sign === '+') return before !== '' && after !== ''
  return sign === '%' && !/\p{N}$/u.test(before) && /^\p{N}/u.test(after)
}
