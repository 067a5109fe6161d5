import type { Side } from '@/lib/text/side'
import { findSide } from '../reader-dom/reader-index'
import { readSelection, type SelectedPassage } from './selected-passage'

/** Milliseconds a selection must rest before it counts: touch handles and keys change it many times over. */
const REST = 180

const SELECTING = 'data-selecting'

/**
 * Tells of the passage selected in the reader, once it rests: a mouse when it is let go, touch and keys after a
 * moment; and of null as soon as nothing of the text is selected. While it lasts, `data-selecting` on the
 * paragraphs it touches names the side it began on, so that the page can leave the other side unmarked. Returns the function that stops it.
 */
export function watchSelection(
  root: HTMLElement,
  onChange: (passage: SelectedPassage | null) => void,
): () => void {
  const stop = new AbortController()
  let pressed = false
  let rest: ReturnType<typeof setTimeout> | undefined
  let told = false

  function tell() {
    const passage = readSelection(root)
    if (!passage && !told) return
    told = passage !== null
    onChange(passage)
  }

  function change() {
    clearTimeout(rest)
    markSide(root)
    if (document.getSelection()?.isCollapsed !== false) tell()
    else if (!pressed) rest = setTimeout(tell, REST)
  }

  /** The browser drops a clicked-away selection only after the click. */
  function release() {
    if (!pressed) return
    pressed = false
    clearTimeout(rest)
    rest = setTimeout(tell, 0)
  }

  const { signal } = stop
  document.addEventListener('selectionchange', change, { signal })
  document.addEventListener('pointerdown', ({ pointerType }) => (pressed = pointerType === 'mouse'), {
    signal,
  })
  document.addEventListener('pointerup', release, { signal })
  document.addEventListener('pointercancel', release, { signal })
  return () => {
    stop.abort()
    clearTimeout(rest)
    nameSide(root, null, null)
  }
}

function markSide(root: HTMLElement) {
  const selection = document.getSelection()
  const began =
    selection && !selection.isCollapsed && root.contains(selection.anchorNode) ? selection.anchorNode : null
  const side = findSide(began)
  nameSide(root, side, side && selection ? selection.getRangeAt(0) : null)
}

/** On the touched parts alone: a change of the root would have the style of the whole page reckoned anew. */
function nameSide(root: HTMLElement, side: Side | null, selected: Range | null) {
  for (const part of root.children) {
    const here = selected?.intersectsNode(part) ? side : null
    if (here === part.getAttribute(SELECTING)) continue
    if (here) part.setAttribute(SELECTING, here)
    else part.removeAttribute(SELECTING)
  }
}
