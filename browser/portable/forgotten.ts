import { openTabChannel } from '../annotation/tab-channel'

const NAME = 'yanyana.forgotten'

/** Tells the other tabs of this browser that all that was the reader’s is deleted. */
export function tellForgotten(): void {
  const channel = openTabChannel<null>(NAME)
  const stop = channel.listen(() => {})
  channel.tell(null)
  stop()
}

/** Calls back when another tab has said so. Returns what ends it. */
export function whenForgotten(forget: () => void): () => void {
  return openTabChannel<null>(NAME).listen(forget)
}
