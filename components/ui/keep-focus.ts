'use client'

/**
 * Remembers who has the focus now. The returned function gives it back to them, or to whom `preferred` names, if the
 * focus is then still inside `panel`; a reader who has moved on is left alone. Never scrolls.
 */
export function keepFocus(panel: HTMLElement, preferred: () => HTMLElement | null | undefined): () => void {
  const before = document.activeElement
  return () => {
    if (!panel.contains(document.activeElement)) return
    const next = preferred() ?? before
    if (next instanceof HTMLElement && next.isConnected) next.focus({ preventScroll: true })
  }
}
