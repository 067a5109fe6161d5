import { pageTop } from '../reading/reading-line'
import { scrollAt } from './edge-scroll'
import type { Spot } from './handle-spots'

interface Drag {
  /** Where the end of the passage stands that the handle belongs to; null where it is not shown. */
  readonly spot: () => Spot | null
  readonly begin: () => void
  /** The point of the window the end was brought to; `fine` while the reader asks for characters, not words. */
  readonly move: (x: number, y: number, fine: boolean) => void
  readonly finish: () => void
}

/**
 * Lets mouse, pen or finger drag a handle. What counts is the text that the handle points at and not what the finger
 * covers, so the distance between the two is kept. Near the edges of the window the page scrolls. Returns the stop.
 */
export function dragHandle(handle: HTMLElement, drag: Drag): () => void {
  const stop = new AbortController()
  const { signal } = stop
  let pointer: { id: number; x: number; y: number; fine: boolean } | null = null
  let apart = { x: 0, y: 0 }
  let frame = 0

  /** Once a frame, also while nothing moves but the page. */
  function follow() {
    if (!pointer) return
    const { x, y, fine } = pointer
    const by = scrollAt(y, pageTop(), innerHeight)
    if (by !== 0) scrollBy({ top: by, behavior: 'instant' })
    drag.move(x + apart.x, y + apart.y, fine)
    frame = requestAnimationFrame(follow)
  }

  function press(event: PointerEvent) {
    const spot = drag.spot()
    if (pointer || event.button !== 0 || !event.isPrimary || !spot) return
    // The press must not begin a selection; that it gives no focus then is made good.
    event.preventDefault()
    handle.focus({ preventScroll: true })
    handle.setPointerCapture(event.pointerId)
    pointer = { id: event.pointerId, x: event.clientX, y: event.clientY, fine: event.altKey }
    apart = { x: spot.x - event.clientX, y: spot.top + spot.height / 2 - event.clientY }
    drag.begin()
  }

  function move(event: PointerEvent) {
    if (pointer?.id !== event.pointerId) return
    pointer = { id: event.pointerId, x: event.clientX, y: event.clientY, fine: event.altKey }
    frame ||= requestAnimationFrame(follow)
  }

  function release(event: PointerEvent) {
    if (pointer?.id !== event.pointerId) return
    if (frame && event.type === 'pointerup')
      drag.move(event.clientX + apart.x, event.clientY + apart.y, event.altKey)
    pointer = null
    cancelAnimationFrame(frame)
    frame = 0
    drag.finish()
  }

  handle.addEventListener('pointerdown', press, { signal })
  handle.addEventListener('pointermove', move, { signal })
  handle.addEventListener('pointerup', release, { signal })
  handle.addEventListener('pointercancel', release, { signal })
  handle.addEventListener('lostpointercapture', release, { signal })
  return () => {
    stop.abort()
    cancelAnimationFrame(frame)
  }
}
