import { otherSide } from '@/lib/text/side'
import { toDomRange } from '../reader-dom/to-dom-range'
import { pageTop } from '../reading/reading-line'
import { listLitRanges, readWord, type LitWord } from './lit-word'
import { listPieces } from './word-painter'

/** What answers a word, and the word on the page to say it beside. */
export interface Answer {
  readonly answer: string
  readonly anchor: Range
}

/** What answers a lit word, if none of it can be seen in the window; null where it can, and where nothing answers. */
export function findAnswerBeside(root: Element, word: LitWord): Answer | null {
  const { side, segment, stop } = word
  const { answer } = readWord(root, word)
  const answering = listLitRanges(word).filter((range) => range.side === otherSide(side))
  if (answer === null || listPieces(root, answering).some(isInSight)) return null
  const range = { start: { segment, offset: stop.start }, end: { segment, offset: stop.end } }
  const anchor = toDomRange(root, side, range)
  return anchor && { answer, anchor }
}

function isInSight(piece: Range): boolean {
  const top = pageTop()
  return [...piece.getClientRects()].some(
    (rect) => rect.width > 0 && rect.bottom > top && rect.top < innerHeight,
  )
}
