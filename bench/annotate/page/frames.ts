const channel = new MessageChannel()
const waiting: (() => void)[] = []
channel.port1.onmessage = () => waiting.shift()?.()

/** The next task: asked within a frame, it comes when style, layout and paint of that frame are done. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve)
    channel.port2.postMessage(null)
  })
}

/** Within the next frame, before its style and layout. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()))
}

/** When the page has nothing to do that was asked before. */
export async function lieStill(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await nextFrame().then(nextTask)
  await new Promise((resolve) => setTimeout(resolve, 30))
  await nextFrame().then(nextTask)
}

/**
 * Milliseconds from the beginning of a change to the end of the frame that shows it: the change is made within a frame,
 * before its style and layout, and the time ends with the first task after its paint. What a change does later (in a
 * timer, in a frame of its own) has to be awaited by it; then the end of the frame after that counts. The screen's own
 * work, which is done beside the page, is not in it.
 */
export async function timeToFrame(change: () => Promise<void> | void): Promise<number> {
  await nextFrame()
  const start = performance.now()
  const later = change()
  if (later) await later.then(nextFrame)
  await nextTask()
  return performance.now() - start
}
