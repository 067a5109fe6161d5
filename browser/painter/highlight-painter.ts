import { getRange } from '@/lib/anchor/side-text'
import { listPassagePieces } from '../reader-dom/list-passage-pieces'
import { indexReader, type ReaderIndex } from '../reader-dom/reader-index'
import { diffLists } from './diff-lists'
import { groupOf, LAYERS, listStretchesOf, type Group, type LayerName, type LayerStretch } from './layers'
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

/** The passages of a group, and what is shown of them by the keys of their stretches. */
interface Painted {
  readonly members: Set<PaintedRange>
  shown: ReadonlyMap<string, Shown>
}

/**
 * Paints with the CSS Custom Highlight API: one highlight for each layer, never one for each note, which would be
 * several times dearer, and of what a layer covers only what is new. Markers between the words are left out: a raised
 * numeral would break the line. How a layer looks stands in `app/styles/highlights.css`. One painter a document.
 */
export function createHighlightPainter(root: Element): Painter {
  let page: ReaderIndex | null = null
  let ranges: readonly PaintedRange[] = []
  let groups = new Map<Group, Painted>()
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

  /** Text that was replaced took its paint along. */
  function startOver(index: ReaderIndex) {
    for (const { shown } of groups.values()) for (const old of shown.values()) hide(old)
    groups = new Map()
    ranges = []
    page = index
  }

  function groupFor(painted: PaintedRange): Painted {
    const name = groupOf(painted)
    const group = groups.get(name) ?? { members: new Set(), shown: new Map() }
    groups.set(name, group)
    return group
  }

  /** Shows of a group what is new, and takes away what is gone. */
  function repaint(index: ReaderIndex, group: Painted) {
    const before = group.shown
    const now = new Map<string, Shown>()
    for (const stretch of listStretchesOf(index, group.members))
      now.set(stretch.key, before.get(stretch.key) ?? show(index, stretch))
    for (const [key, old] of before) if (!now.has(key)) hide(old)
    group.shown = now
  }

  return {
    paint: (next) => {
      const index = indexReader(root)
      if (index !== page) startOver(index)
      const { gone, come } = diffLists(ranges, next)
      ranges = next
      for (const painted of gone) groupFor(painted).members.delete(painted)
      for (const painted of come) groupFor(painted).members.add(painted)
      for (const group of new Set([...gone, ...come].map(groupFor))) repaint(index, group)
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
