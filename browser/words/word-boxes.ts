import { listLineBoxes } from '../reader-dom/list-line-boxes'
import { toDomRanges } from '../reader-dom/to-dom-range'
import type { LitRange, WordPainter } from './word-painter'

/**
 * Lights words with boxes behind the text. They take no room, no pointer and no part in what is read aloud, and are
 * laid anew when the text flows anew.
 */
export function createWordBoxes(root: HTMLElement): WordPainter {
  let words: readonly LitRange[] = []
  const sheet = document.createElement('div')
  sheet.className = 'word-boxes'
  sheet.setAttribute('aria-hidden', 'true')
  root.dataset['wordBoxes'] = ''
  root.append(sheet)

  function lay() {
    const origin = sheet.getBoundingClientRect()
    const rects = words
      .flatMap(({ side, range }) => toDomRanges(root, side, range))
      .flatMap((range) => listLineBoxes(range))
    sheet.replaceChildren(...rects.map((rect) => makeBox(rect, origin)))
  }

  const observer = new ResizeObserver(lay)
  observer.observe(root)

  return {
    show: (next) => {
      words = next
      lay()
    },
    dispose: () => {
      observer.disconnect()
      sheet.remove()
      delete root.dataset['wordBoxes']
    },
  }
}

function makeBox({ left, top, width, height }: DOMRect, origin: DOMRect): HTMLElement {
  const box = document.createElement('span')
  Object.assign(box.style, {
    left: `${left - origin.left}px`,
    top: `${top - origin.top}px`,
    width: `${width}px`,
    height: `${height}px`,
  })
  return box
}
