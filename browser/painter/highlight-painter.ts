import { listPassagePieces } from '../reader-dom/list-passage-pieces'
import { indexReader, type ReaderIndex } from '../reader-dom/reader-index'
import { LAYERS, layerOf, type LayerName } from './layers'
import { createOverlaps } from './overlaps'
import type { PaintedRange } from './painted-range'
import type { Painter } from './painter'

/** The name a layer's highlight goes by in `::highlight()`. */
function nameHighlight(layer: LayerName): string {
  return `yy-${layer}`
}

/**
 * Paints with the CSS Custom Highlight API: one highlight for each layer, never one for each note, which would be
 * several times dearer. Markers between the words are left out: a raised numeral would break the line. How a layer
 * looks stands in `app/styles/highlights.css`. One painter a document.
 */
export function createHighlightPainter(root: Element): Painter {
  const shown = new Map<PaintedRange, readonly StaticRange[]>()
  const overlaps = createOverlaps()
  let page: ReaderIndex | null = null
  let active: StaticRange[] = []
  let focused: string | null = null
  const highlights = new Map(LAYERS.map((layer) => [layer, new Highlight()]))
  for (const [priority, layer] of LAYERS.entries()) {
    const highlight = highlights.get(layer)
    if (!highlight) continue
    highlight.priority = priority
    CSS.highlights.set(nameHighlight(layer), highlight)
  }

  function change(layer: LayerName, gone: Iterable<StaticRange>, come: Iterable<StaticRange>) {
    const highlight = highlights.get(layer)
    for (const piece of gone) highlight?.delete(piece)
    for (const piece of come) highlight?.add(piece)
  }

  function clear() {
    for (const highlight of highlights.values()) highlight.clear()
    shown.clear()
    overlaps.clear()
    active = []
  }

  function showActive(index: ReaderIndex) {
    const pieces: StaticRange[] = []
    for (const { id, side, range } of shown.keys())
      if (id === focused) pieces.push(...listPassagePieces(index, side, range))
    change('active', active, pieces)
    active = pieces
  }

  return {
    paint: (next) => {
      const index = indexReader(root)
      const kept = new Set(next)
      // Text that was replaced took its paint along; and where little stays, beginning anew is less work.
      if (index !== page || shown.size > 2 * next.length) clear()
      page = index
      for (const [painted, pieces] of shown) {
        if (kept.has(painted)) continue
        change(layerOf(painted), pieces, [])
        shown.delete(painted)
      }
      for (const painted of kept) {
        if (shown.has(painted)) continue
        const pieces = listPassagePieces(index, painted.side, painted.range)
        shown.set(painted, pieces)
        change(layerOf(painted), [], pieces)
      }
      const shared = overlaps.update(index, kept)
      change('overlap', shared.gone, shared.come)
      showActive(index)
    },
    focus: (id) => {
      if (id === focused) return
      focused = id
      if (page) showActive(page)
    },
    dispose: () => {
      for (const layer of LAYERS) CSS.highlights.delete(nameHighlight(layer))
    },
  }
}
