import { getRange } from '@/lib/anchor/side-text'
import type { TextRange } from '@/lib/anchor/text-range'
import type { Side } from '@/lib/text/side'
import { listLineBoxes } from '../reader-dom/list-line-boxes'
import { makeLineBox } from '../reader-dom/make-line-box'
import { watchFlow } from '../reader-dom/watch-flow'
import { indexReader } from '../reader-dom/reader-index'
import { toDomRanges } from '../reader-dom/to-dom-range'
import { groupRanges, LAYERS, listStretchesOf, type LayerName } from './layers'
import type { PaintedRange } from './painted-range'
import type { Painter } from './painter'

/** What a layer covers. */
interface Covered {
  readonly layer: LayerName
  readonly side: Side
  readonly range: TextRange
}

/**
 * Paints with boxes behind the text, for browsers that do not draw highlights. The boxes lie in one layer that
 * takes no room, no pointer and no part in what is read aloud, and are laid anew whenever the text flows anew.
 */
export function createBoxPainter(root: HTMLElement): Painter {
  let ranges: readonly PaintedRange[] = []
  let focused: string | null = null
  const sheet = document.createElement('div')
  sheet.className = 'highlight-boxes'
  sheet.setAttribute('aria-hidden', 'true')
  root.dataset['boxes'] = ''
  root.append(sheet)

  function lay() {
    const origin = sheet.getBoundingClientRect()
    const index = indexReader(root)
    const stretches = [...groupRanges(ranges).values()].flatMap((group) => listStretchesOf(index, group))
    const covered = stretches.map(({ layer, side, ...span }): Covered => {
      return { layer, side, range: getRange(index.sides[side], span) }
    })
    const active = ranges.filter(({ id }) => id === focused)
    const all = [...covered, ...active.map(({ side, range }): Covered => ({ layer: 'active', side, range }))]
    const boxes = LAYERS.flatMap((layer) =>
      all
        .filter((part) => part.layer === layer)
        .flatMap(({ side, range }) => toDomRanges(root, side, range))
        .flatMap(listLineBoxes)
        .map((rect) => makeBox(layer, rect, origin)),
    )
    sheet.replaceChildren(...boxes)
  }

  const stop = watchFlow(root, lay)

  return {
    paint: (next) => {
      ranges = next
      lay()
    },
    focus: (id) => {
      if (id === focused) return
      focused = id
      lay()
    },
    dispose: () => {
      stop()
      sheet.remove()
      delete root.dataset['boxes']
    },
  }
}

function makeBox(layer: LayerName, rect: DOMRect, origin: DOMRect): HTMLElement {
  const box = makeLineBox(rect, origin)
  box.dataset['layer'] = layer
  return box
}
