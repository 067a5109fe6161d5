import { pageTop } from './reading-line'

/** How much of the text has gone by: 0 when it begins below the bar, 1 when its end is in the window. */
export function readingProgress(root: HTMLElement): number {
  const { top, height } = root.getBoundingClientRect()
  const way = height - (innerHeight - pageTop())
  if (way <= 0) return 1
  return Math.min(1, Math.max(0, (pageTop() - top) / way))
}

/** Calls `tell` now and, once a frame, whenever scrolling or resizing changes the progress. Returns the stop. */
export function watchProgress(root: HTMLElement, tell: (progress: number) => void): () => void {
  let frame = 0
  const soon = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0
      tell(readingProgress(root))
    })
  }
  addEventListener('scroll', soon, { passive: true })
  const size = new ResizeObserver(soon)
  size.observe(root)
  return () => {
    removeEventListener('scroll', soon)
    size.disconnect()
    cancelAnimationFrame(frame)
  }
}
