/** What is watched of the application from the first moment of its page. */
export interface Watched {
  /** How many notes are painted now. */
  painted: () => number
  /** When the first frame ended that was drawn with at least as many: milliseconds since the navigation began. */
  whenPainted: (count: number) => Promise<number>
  /** Times the next note that is added: `added` is then told the milliseconds from the key to the end of the frame. */
  timeAdding: () => void
  added: Promise<number>
  /** The longest task so far, in milliseconds; 0 where none was longer than 50. May be set back. */
  longest: number
}

declare global {
  interface Window {
    watched: Watched
  }
}

function painted(): number {
  const marks = performance.getEntriesByName('yanyana:painted') as PerformanceMark[]
  return Number(marks.at(-1)?.detail ?? 0)
}

/** How many notes a frame is drawn with, told at its end. */
function drawFrame(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      const count = painted()
      port1.onmessage = () => resolve(count)
      port2.postMessage(null)
    })
  })
}

const watched: Watched = {
  painted,
  whenPainted: async (count) => {
    while ((await drawFrame()) < count);
    return performance.now()
  },
  timeAdding: () => {
    const before = painted()
    watched.added = new Promise((resolve) => {
      const press = async ({ timeStamp }: KeyboardEvent) =>
        resolve((await watched.whenPainted(before + 1)) - timeStamp)
      document.addEventListener('keydown', (event) => void press(event), { once: true, capture: true })
    })
  },
  added: Promise.resolve(NaN),
  longest: 0,
}

window.watched = watched

new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) watched.longest = Math.max(watched.longest, duration)
}).observe({ type: 'longtask', buffered: true })
