import { sentenceAt } from './sentences'

/** How long to wait for the second click of a double click, which selects a word, in milliseconds. */
const PATIENCE = 220

/** What in a sentence has a click of its own. */
const OWN = 'a, button, [role="button"]'

/** Where a click is not about sentences at all. */
const ELSEWHERE = 'a, button, label, [popover], dialog'

interface Taps {
  /** Whether this sentence's card stands open; a press outside of the card will have closed it before the click. */
  isOpen: (sentence: HTMLElement) => boolean
  /** A sentence was tapped, or null: something else on the page, or the open one again. */
  onTap: (sentence: HTMLElement | null) => void
}

/** Tells of single clicks and taps on sentences: not of those that select text, nor of those another tool answers. */
export function watchTaps(root: HTMLElement, { isOpen, onTap }: Taps): () => void {
  let pressed: HTMLElement | null = null
  let timer = 0

  function press(event: PointerEvent) {
    clearTimeout(timer)
    const sentence = sentenceAt(event.target)
    pressed = sentence && isOpen(sentence) ? sentence : null
  }

  function click(event: MouseEvent) {
    if (event.button !== 0 || !(event.target instanceof Element)) return
    const sentence = sentenceAt(event.target)
    if (!sentence || !root.contains(sentence)) {
      // What a button or a panel does may be to light a sentence; only the bare page puts it out.
      if (!event.target.closest(ELSEWHERE)) onTap(null)
      return
    }
    if (event.defaultPrevented || event.detail > 1 || event.target.closest(OWN)) return
    const again = sentence === pressed
    timer = window.setTimeout(() => {
      if (getSelection()?.isCollapsed ?? true) onTap(again ? null : sentence)
    }, PATIENCE)
  }

  document.addEventListener('pointerdown', press, true)
  document.addEventListener('click', click)
  return () => {
    clearTimeout(timer)
    document.removeEventListener('pointerdown', press, true)
    document.removeEventListener('click', click)
  }
}
