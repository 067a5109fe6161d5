import { getRange } from '@/lib/anchor/side-text'
import { listPassagePieces } from '../reader-dom/list-passage-pieces'
import { indexReader, type ReaderIndex } from '../reader-dom/reader-index'
import { LAYERS, listLayerStretches, type LayerName, type LayerStretch } from './layers'
import type { PaintedRange } from './painted-range'
import type { Painter } from './painter'

/** The name a layer's highlight goes by in `::highlight()`. */
function nameHighlight(layer: LayerName): string {
  return `yy-${layer}`
}

interface Shown {
  readonly layer: LayerName
  readonly pieces: readonly StaticRange[]
}

/**
 * Paints with the CSS Custom Highlight API: one highlight for each layer, never one for each note, which would be
 * several times dearer, and of what a layer covers only what is new. Markers between the words are left out: a raised
 * numeral would break the line. How a layer looks stands in `app/styles/highlights.css`. One painter a document.
 */
export function createHighlightPainter(root: Element): Painter {
  let page: ReaderIndex | null = null
  let ranges: readonly PaintedRange[] = []
  let shown = new Map<string, Shown>()
  let focused: string | null = null
  const highlights = new Map(LAYERS.map((layer) => [layer, new Highlight()]))
  for (const [priority, layer] of LAYERS.entries()) {
    const highlight = highlights.get(layer)
    if (!highlight) continue
    highlight.priority = priority
    CSS.highlights.set(nameHighlight(layer), highlight)
  }

  function show(index: ReaderIndex, { layer, side, ...span }: LayerStretch): Shown {
    const pieces = listPassagePieces(index, side, getRange(index.sides[side], span))
    for (const piece of pieces) highlights.get(layer)?.add(piece)
    return { layer, pieces }
  }

  function hide({ layer, pieces }: Shown) {
    for (const piece of pieces) highlights.get(layer)?.delete(piece)
  }

  function showActive(index: ReaderIndex) {
    const highlight = highlights.get('active')
    highlight?.clear()
    for (const { id, side, range } of ranges)
      if (id === focused) for (const piece of listPassagePieces(index, side, range)) highlight?.add(piece)
  }

  return {
    paint: (next) => {
      const index = indexReader(root)
      // Text that was replaced took its paint along.
      if (index !== page) for (const old of shown.values()) hide(old)
      const before = index === page ? shown : new Map<string, Shown>()
      page = index
      ranges = next
      shown = new Map()
      for (const stretch of listLayerStretches(index, next))
        shown.set(stretch.key, before.get(stretch.key) ?? show(index, stretch))
      for (const [key, old] of before) if (!shown.has(key)) hide(old)
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
