import { listLineBoxes } from '../reader-dom/list-line-boxes'
import { LAYERS, listLayerRanges, type LayerName } from './layers'
import type { PaintedRange } from './painted-range'
import type { Painter } from './painter'

/**
 * Paints with boxes behind the text, for browsers without the Custom Highlight API. The boxes lie in one layer that
 * takes no room, no pointer and no part in what is read aloud, and are laid anew whenever the text flows anew.
 */
export function createBoxPainter(root: HTMLElement): Painter {
  let ranges: readonly PaintedRange[] = []
  let focused: string | null = null
  let frame = 0
  const sheet = document.createElement('div')
  sheet.className = 'highlight-boxes'
  sheet.setAttribute('aria-hidden', 'true')
  root.dataset['boxes'] = ''
  root.append(sheet)

  function lay() {
    frame = 0
    const origin = sheet.getBoundingClientRect()
    const boxes = LAYERS.flatMap((layer) =>
      listLayerRanges(root, layer, ranges, focused)
        .flatMap(listLineBoxes)
        .map((rect) => makeBox(layer, rect, origin)),
    )
    sheet.replaceChildren(...boxes)
  }

  /** Once a frame at most: measuring makes the browser lay out the page. */
  function layLater() {
    frame ||= requestAnimationFrame(lay)
  }

  const observer = new ResizeObserver(layLater)
  observer.observe(root)
  for (const paragraph of root.querySelectorAll('[data-paragraph]')) observer.observe(paragraph)
  // A change of view, size or theme stands on <html>, and may move the text without resizing a paragraph.
  const settings = new MutationObserver(layLater)
  settings.observe(document.documentElement, { attributes: true })
  document.fonts.addEventListener('loadingdone', layLater)

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
      cancelAnimationFrame(frame)
      observer.disconnect()
      settings.disconnect()
      document.fonts.removeEventListener('loadingdone', layLater)
      sheet.remove()
      delete root.dataset['boxes']
    },
  }
}

function makeBox(layer: LayerName, { left, top, width, height }: DOMRect, origin: DOMRect): HTMLElement {
  const box = document.createElement('span')
  box.dataset['layer'] = layer
  Object.assign(box.style, {
    left: `${left - origin.left}px`,
    top: `${top - origin.top}px`,
    width: `${width}px`,
    height: `${height}px`,
  })
  return box
}
