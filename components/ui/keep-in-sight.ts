'use client'
import type { Anchor } from './float-beside'

/** Between the words and what covers the page above and below them, in CSS pixels. */
const CLEAR = 12

/** The least and the most of the window a sheet takes. */
const [LEAST, MOST] = [0.42, 0.62]

/**
 * Scrolls the words a sheet at the lower edge is about into what the sheet leaves free, now and whenever the sheet
 * grows; it takes less of the window for a long sentence. Of one longer than that, the beginning is shown. What stands
 * outside the page's main part (a button of the bar) is left alone. Returns the function that stops it.
 */
export function keepInSight(anchor: Anchor, sheet: HTMLElement): () => void {
  const node = nodeOf(anchor)
  if (!node || !document.querySelector('main')?.contains(node)) return () => {}
  const top = () => Math.max(0, document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0) + CLEAR

  const free = innerHeight - top() - anchor.getBoundingClientRect().height - CLEAR
  sheet.style.maxHeight = `${Math.round(Math.max(LEAST * innerHeight, Math.min(MOST * innerHeight, free)))}px`

  function bring() {
    const words = anchor.getBoundingClientRect()
    const below = words.bottom + CLEAR - sheet.offsetTop
    const above = words.top - top()
    if (above < 0) scrollBy({ top: above, behavior: 'instant' })
    else if (below > 0) scrollBy({ top: Math.min(below, above), behavior: 'instant' })
  }
  const observer = new ResizeObserver(bring)
  observer.observe(sheet)
  // The keyboard of a phone lifts the sheet.
  const lifted = () => requestAnimationFrame(bring)
  visualViewport?.addEventListener('resize', lifted)
  return () => {
    observer.disconnect()
    visualViewport?.removeEventListener('resize', lifted)
    sheet.style.removeProperty('max-height')
  }
}

function nodeOf(anchor: Anchor): Node | null {
  if (anchor instanceof Range) return anchor.commonAncestorContainer
  return anchor instanceof Element ? anchor : (anchor.contextElement ?? null)
}
