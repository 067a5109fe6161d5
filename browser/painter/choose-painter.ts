import { createBoxPainter } from './box-painter'
import { createHighlightPainter } from './highlight-painter'
import type { Painter } from './painter'

/** The painter this browser can work with. Both show the same. */
export function choosePainter(root: HTMLElement): Painter {
  return 'highlights' in CSS && typeof Highlight === 'function'
    ? createHighlightPainter(root)
    : createBoxPainter(root)
}
