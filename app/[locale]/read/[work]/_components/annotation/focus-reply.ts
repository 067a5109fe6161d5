'use client'
import type { Shelf } from './annotation-context'

/** Frames that a thread may take until it is drawn and laid. */
const PATIENCE = 120

/**
 * Gives a reply the focus as soon as it can have it, and brings it into sight: wherever its thread is open, or on one
 * shelf only. The focus is to be seen, also by whoever came with the mouse: it tells which reply is meant.
 */
export function focusReply(id: string, shelf: Shelf | null, frames = PATIENCE): void {
  const within = shelf === null ? '' : `[data-shelf="${shelf}"] `
  const reply = document.querySelector<HTMLElement>(`${within}[data-reply="${CSS.escape(id)}"] > article`)
  reply?.focus({ preventScroll: true, focusVisible: true })
  if (reply && document.activeElement === reply) reply.scrollIntoView({ block: 'nearest' })
  else if (frames > 0) requestAnimationFrame(() => focusReply(id, shelf, frames - 1))
}
