import { listLineBoxes } from '../reader-dom/list-line-boxes'
import { makeLineBox } from '../reader-dom/make-line-box'
import { toDomRanges } from '../reader-dom/to-dom-range'
import { watchFlow } from '../reader-dom/watch-flow'
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
    sheet.replaceChildren(...rects.map((rect) => makeLineBox(rect, origin)))
  }

  const stop = watchFlow(root, lay)

  return {
    show: (next) => {
      words = next
      lay()
    },
    dispose: () => {
      stop()
      sheet.remove()
      delete root.dataset['wordBoxes']
    },
  }
}
