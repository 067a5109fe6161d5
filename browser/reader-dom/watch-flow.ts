/**
 * Calls back, once a frame at most, when the text may stand elsewhere on the page: it is wider or narrower, in another
 * size, view, theme or font. Scrolling is none of these. Returns the function that stops it.
 */
export function watchFlow(root: HTMLElement, tell: () => void): () => void {
  let frame = 0

  function tellLater() {
    frame ||= requestAnimationFrame(() => {
      frame = 0
      tell()
    })
  }

  const observer = new ResizeObserver(tellLater)
  observer.observe(root)
  for (const paragraph of root.querySelectorAll('[data-paragraph]')) observer.observe(paragraph)
  // A change of view, size or theme stands on <html>, and may move the text without resizing a paragraph.
  const settings = new MutationObserver(tellLater)
  settings.observe(document.documentElement, { attributes: true })
  document.fonts.addEventListener('loadingdone', tellLater)
  return () => {
    cancelAnimationFrame(frame)
    observer.disconnect()
    settings.disconnect()
    document.fonts.removeEventListener('loadingdone', tellLater)
  }
}
