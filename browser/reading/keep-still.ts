import { isShown, shownOf, topOf } from './sentences'

/**
 * Makes a change to the layout, then scrolls by what it moved `sentence`, in the same frame: the sentence (or its
 * partner, if the change hides it) stays where it was on the screen.
 */
export function keepStill(sentence: HTMLElement | null, change: () => void): void {
  if (!sentence || !isShown(sentence)) {
    change()
    return
  }
  const html = document.documentElement
  const before = topOf(sentence)
  // The browser's own anchoring would correct for some other element a moment later.
  html.style.overflowAnchor = 'none'
  change()
  const kept = shownOf(sentence)
  if (kept) scrollBy({ top: topOf(kept) - before, behavior: 'instant' })
  requestAnimationFrame(() => html.style.removeProperty('overflow-anchor'))
}
