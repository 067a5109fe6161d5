import { passageText } from '@/lib/anchor/passage-text'
import { fromSelection } from '../reader-dom/from-dom-range'
import { readSides } from '../reader-dom/reader-index'

/**
 * Lets a copy of selected text hold the words of the side it began on, as running text: no marker numerals, and
 * nothing of the other side that lies between two paragraphs. A copy from elsewhere is left alone.
 * Returns the function that stops it.
 */
export function listenForCopy(root: Element): () => void {
  function copy(event: ClipboardEvent) {
    const passage = fromSelection(root, document.getSelection())
    const inText = event.target instanceof Node && root.contains(event.target)
    if (!passage || !inText || !event.clipboardData || event.defaultPrevented) return
    event.clipboardData.setData('text/plain', passageText(readSides(root)[passage.side], passage.range))
    event.preventDefault()
  }
  document.addEventListener('copy', copy)
  return () => document.removeEventListener('copy', copy)
}
