/**
 * Calls back when the text may stand elsewhere on the page: it is wider or narrower, in another size, view, theme or font.
 * Scrolling is none of these. Each sign of it is told as it comes, so one change may be told several times. Returns the
 * function that stops it.
 */
export function listenToFlow(root: Element, tell: () => void): () => void {
  const observer = new ResizeObserver(tell)
  observer.observe(root)
  for (const paragraph of root.querySelectorAll('[data-paragraph]')) observer.observe(paragraph)
  // A change of view, size or theme stands on <html>, and may move the text without resizing a paragraph.
  const settings = new MutationObserver(tell)
  settings.observe(document.documentElement, { attributes: true })
  document.fonts.addEventListener('loadingdone', tell)
  return () => {
    observer.disconnect()
    settings.disconnect()
    document.fonts.removeEventListener('loadingdone', tell)
  }
}

/** The same, told once a frame at most. */
export function watchFlow(root: Element, tell: () => void): () => void {
  let frame = 0
  const stop = listenToFlow(root, () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0
      tell()
    })
  })
  return () => {
    cancelAnimationFrame(frame)
    stop()
  }
}
