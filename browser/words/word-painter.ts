import type { TextRange } from '@/lib/anchor/text-range'
import type { Side } from '@/lib/text/side'
import { drawsHighlights } from '../painter/draws-highlights'
import { listTextPieces } from '../reader-dom/list-text-pieces'
import { toDomRanges } from '../reader-dom/to-dom-range'
import { createWordBoxes } from './word-boxes'

/** Words of one side, to be lit. */
export interface LitRange {
  readonly side: Side
  readonly range: TextRange
}

/** Lights words without touching the text or moving it, above whatever notes are painted. */
export interface WordPainter {
  /** Lights exactly these; nothing else stays lit. */
  show: (words: readonly LitRange[]) => void
  /** Puts the lights out and stops. */
  dispose: () => void
}

/** The name lit words go by in `::highlight()`; app/styles/word-lights.css says how they look. */
const NAME = 'yy-word'

/** Over every layer of notes. */
const PRIORITY = 100

/** With the CSS Custom Highlight API, or with boxes behind the text where highlights are not drawn. One a document. */
export function createWordPainter(root: HTMLElement): WordPainter {
  if (!drawsHighlights()) return createWordBoxes(root)
  const highlight = new Highlight()
  highlight.priority = PRIORITY
  CSS.highlights.set(NAME, highlight)
  return {
    show: (words) => {
      highlight.clear()
      for (const piece of listPieces(root, words)) highlight.add(piece)
    },
    dispose: () => CSS.highlights.delete(NAME),
  }
}

/** The pieces of the page's text that hold some words, markers left out. */
export function listPieces(root: Element, words: readonly LitRange[]): Range[] {
  return words.flatMap(({ side, range }) => toDomRanges(root, side, range)).flatMap(listTextPieces)
}
