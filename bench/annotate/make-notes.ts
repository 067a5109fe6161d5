import { describeTarget } from '../../lib/anchor/describe-target'
import { makeSideText } from '../../lib/anchor/side-text'
import type { TextRange } from '../../lib/anchor/text-range'
import { CONTEXT_LENGTH } from '../../lib/anchor/quote-limits'
import { MEANINGS } from '../../lib/annotation/meaning'
import { SIDES, type Side } from '../../lib/text/side'
import type { BenchNote } from './bench-note'
import type { BenchText } from './bench-text'
import { layPage, type PageText } from './page-text'
import { pickRange } from './pick-range'
import { isPutBefore, type RevisedText } from './revise-text'
import { makeSeeded } from './seeded'

/** The revision notes are made on. A page whose text changed is the next. */
export const MADE_ON = 1

/**
 * Notes on one to twelve words anywhere in a text, one in ten from one sentence into the next (but not where a sentence
 * may be put between the two: that is no shift of the words, but another passage), made on the text as it
 * was and told where they belong as it is: the same for the same text and number, the first ones of more being the same.
 */
export function makeNotes(text: BenchText, revised: RevisedText, count: number): BenchNote[] {
  const seeded = makeSeeded(count === 0 ? 0 : text.tr.length)
  const [before, after] = [layPage(text), layPage(revised.text)]
  const sides = { tr: makeSideText('tr', text.tr), en: makeSideText('en', text.en) }
  return Array.from({ length: count }, (_, at): BenchNote => {
    const side = seeded.pick(SIDES)
    const range = pickRange(text[side], seeded, (next) => !isPutBefore(next))
    const was = toPageSpan(before, side, range)
    const move = ({ segment, offset }: TextRange['start']) => ({
      segment,
      offset: revised.moves.get(`${side} ${segment}`)?.(offset) ?? offset,
    })
    const places = {
      start: { span: before.spanOf(side, range.start.segment), offset: 0 },
      end: { span: before.spanOf(side, range.end.segment), offset: 0 },
    }
    places.start.offset = was.start - before.offsetOf(side, range.start.segment, 0, 'start')
    places.end.offset = was.end - before.offsetOf(side, range.end.segment, 0, 'start')
    return {
      id: `n${at}`,
      meaning: seeded.pick(MEANINGS),
      target: describeTarget(sides[side], range, MADE_ON),
      was,
      quote: {
        exact: before.text.slice(was.start, was.end),
        prefix: before.text.slice(Math.max(0, was.start - CONTEXT_LENGTH), was.start),
        suffix: before.text.slice(was.end, was.end + CONTEXT_LENGTH),
      },
      places,
      now: toPageSpan(after, side, { start: move(range.start), end: move(range.end) }),
    }
  })
}

function toPageSpan(page: PageText, side: Side, { start, end }: TextRange) {
  return {
    start: page.offsetOf(side, start.segment, start.offset, 'start'),
    end: page.offsetOf(side, end.segment, end.offset, 'end'),
  }
}
