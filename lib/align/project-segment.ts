import type { Span } from '../anchor/text-range'
import { otherSide, type Side } from '../text/side'
import { listWords, type Word } from '../text/words'
import { findAnchor } from './leaning'
import { isFunctionWord } from './function-words'
import type { WordLink } from './word-link'

/** Where words stand on the other side: the whole of their segment, or runs of whole words in reading order. */
export type SegmentProjection =
  | { readonly kind: 'whole' }
  | {
      readonly kind: 'words'
      readonly runs: readonly Span[]
      /** False when none of the words is linked, and the runs answer the words they belong to. */
      readonly linked: boolean
    }

const WHOLE: SegmentProjection = { kind: 'whole' }
const NOTHING: SegmentProjection = { kind: 'words', runs: [], linked: true }

/**
 * Projects a span of one segment (UTF-16 offsets of its canonical text) to the other side of it.
 *
 * A larger span must never project to less, so each word has an answer of its own, whatever stands beside it: a linked
 * word its counterpart, an unlinked one the counterpart of the word it belongs to (see `findAnchor`). The span's answer is
 * all of them together. Only what covers every word of its segment, or a segment without links, is answered by the whole.
 */
export function projectSegment(
  texts: Readonly<Record<Side, string>>,
  links: readonly WordLink[],
  side: Side,
  span: Span,
): SegmentProjection {
  const words = listWords(texts[side], side)
  const touched = words.flatMap((word, at) => (overlap(word, span) ? [at] : []))
  if (touched.length === words.length) return WHOLE
  if (touched.length === 0) return NOTHING
  if (links.length === 0) return WHOLE
  const isLinked = (at: number) => links.some((link) => covers(link[side], words[at]))
  const answered = new Set(
    touched.map((at) => (isLinked(at) ? at : findAnchor(texts[side], side, words, at, isLinked))),
  )
  const answering = links.filter((link) =>
    [...answered].some((at) => at !== null && covers(link[side], words[at])),
  )
  return {
    kind: 'words',
    runs: joinWords(texts[otherSide(side)], links, otherSide(side), answering),
    linked: touched.some(isLinked),
  }
}

/** The words of some links as runs. Words run together where only punctuation and unlinked function words part them. */
function joinWords(
  text: string,
  links: readonly WordLink[],
  side: Side,
  answering: readonly WordLink[],
): Span[] {
  const words = listWords(text, side)
  const runs: { start: number; end: number }[] = []
  let bridged = false
  for (const word of words) {
    const last = runs.at(-1)
    if (answering.some((link) => covers(link[side], word))) {
      if (last && bridged) last.end = word.end
      else runs.push({ ...word })
      bridged = true
    } else {
      const isFree = !links.some((link) => covers(link[side], word))
      bridged &&= isFree && isFunctionWord(text.slice(word.start, word.end), side)
    }
  }
  return runs
}

function covers(group: readonly Span[], word: Word | undefined): boolean {
  return word !== undefined && group.some((run) => overlap(run, word))
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
