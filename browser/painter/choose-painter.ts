import { createBoxPainter } from './box-painter'
import { drawsHighlights } from './draws-highlights'
import { createHighlightPainter } from './highlight-painter'
import type { Painter } from './painter'

/** The painter this browser can work with. Both show the same. */
export function choosePainter(root: HTMLElement): Painter {
  return drawsHighlights() ? createHighlightPainter(root) : createBoxPainter(root)
}
