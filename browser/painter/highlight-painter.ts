import { listTextPieces } from '../reader-dom/list-text-pieces'
import { LAYERS, listLayerRanges, type LayerName } from './layers'
import type { PaintedRange } from './painted-range'
import type { Painter } from './painter'

/** The name a layer's highlight goes by in `::highlight()`. */
function nameHighlight(layer: LayerName): string {
  return `yy-${layer}`
}

/**
 * Paints with the CSS Custom Highlight API: one highlight for each layer, never one for each note, which would be
 * several times dearer. Markers between the words are left out: a raised numeral would break the line. How a layer looks stands in `app/styles/highlights.css`. One painter a document.
 */
export function createHighlightPainter(root: Element): Painter {
  let ranges: readonly PaintedRange[] = []
  let focused: string | null = null
  const highlights = new Map(LAYERS.map((layer) => [layer, new Highlight()]))
  for (const [priority, layer] of LAYERS.entries()) {
    const highlight = highlights.get(layer)
    if (!highlight) continue
    highlight.priority = priority
    CSS.highlights.set(nameHighlight(layer), highlight)
  }

  function show(layer: LayerName) {
    const highlight = highlights.get(layer)
    highlight?.clear()
    for (const range of listLayerRanges(root, layer, ranges, focused))
      for (const piece of listTextPieces(range)) highlight?.add(freeze(piece))
  }

  return {
    paint: (next) => {
      ranges = next
      LAYERS.forEach(show)
    },
    focus: (id) => {
      if (id === focused) return
      focused = id
      show('active')
    },
    dispose: () => {
      for (const layer of LAYERS) CSS.highlights.delete(nameHighlight(layer))
    },
  }
}

/** A live range is told of every change of the page; ten thousand of them make typing slow. The text never changes. */
function freeze({ startContainer, startOffset, endContainer, endOffset }: Range): StaticRange {
  return new StaticRange({ startContainer, startOffset, endContainer, endOffset })
}
