/** How long the page must lie still to be at rest, in milliseconds. */
const REST = 250

/** Calls `rested` each time scrolling has come to rest, and when a page just scrolled is left. Returns the stop. */
export function whenScrollRests(rested: () => void): () => void {
  let timer = 0
  function rest() {
    if (!timer) return
    clearTimeout(timer)
    timer = 0
    rested()
  }
  function move() {
    clearTimeout(timer)
    timer = window.setTimeout(rest, REST)
  }
  addEventListener('scroll', move, { passive: true })
  addEventListener('pagehide', rest)
  return () => {
    clearTimeout(timer)
    removeEventListener('scroll', move)
    removeEventListener('pagehide', rest)
  }
}
