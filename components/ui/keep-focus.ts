'use client'
/**
 * Remembers who has the focus now. The returned function gives it to whom `preferred` names, else back to them, if the
 * focus is then still inside `panel` or the browser has just given it back; a reader who has moved on is left alone.
 * Never scrolls.
 */
export function keepFocus(panel: HTMLElement, preferred: () => HTMLElement | null | undefined): () => void {
  const before = document.activeElement
  return () => {
    const active = document.activeElement
    if (active !== before && !panel.contains(active)) return
    const next = preferred() ?? before
    if (next instanceof HTMLElement && next.isConnected) next.focus({ preventScroll: true })
  }
}
