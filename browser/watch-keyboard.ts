/**
 * Tells how much of the window's lower edge the on-screen keyboard covers, in CSS pixels, whenever that changes.
 * Returns what stops it.
 */
export function watchKeyboard(tell: (covered: number) => void): () => void {
  const viewport = window.visualViewport
  if (!viewport) return () => {}
  const measure = () => tell(Math.max(0, Math.round(innerHeight - viewport.height - viewport.offsetTop)))
  viewport.addEventListener('resize', measure)
  viewport.addEventListener('scroll', measure)
  return () => {
    viewport.removeEventListener('resize', measure)
    viewport.removeEventListener('scroll', measure)
  }
}
