import type { BenchPage } from '../bench-note'
import { checkAnchors, NEAR, type Found } from './check-anchors'
import { Overdue, type Contestant, type OpenPage, type Watch } from './contestant'
import { lieStill, timeToFrame } from './frames'
import { countNodes, measureMemory } from './page-weight'
import { askPoints, type Asked } from './points'
import { indexText, toStaticRange } from './text-index'

/** What the runner asks of a page. Times are milliseconds; null where a cell was not done within `limit`. */
export interface BenchApi {
  /** Fetches so many notes, and puts the text back as it was. */
  load: (address: string) => Promise<void>
  anchor: (limit: number) => Promise<{ time: number; found: Found } | null>
  /** From places that are known to the end of the frame that shows them. */
  paint: (limit: number) => Promise<number | null>
  /** To the end of the frame that shows the text in another width, with all that is to be seen there. */
  resize: () => Promise<number>
  /** To the end of the frame that shows what three quarters of a window further down is. */
  scroll: () => Promise<number>
  hits: () => Promise<Asked>
  nodes: () => number
  memory: () => Promise<number>
}

declare global {
  interface Window {
    contest: BenchApi
    /** Collects garbage, so that nobody is charged for what another left behind. */
    gc?: () => void
  }
}

/** Makes a contestant answer the runner. */
export function startPage(contestant: Contestant): void {
  const root = document.getElementById('reader')
  if (!root) throw new Error('no text')
  const whole = root.innerHTML
  let page: OpenPage = { root, revision: 1, revisions: [], notes: [] }
  let isNarrow = false

  async function restore(): Promise<void> {
    contestant.clear?.()
    if (root?.querySelector('mark')) root.innerHTML = whole
    scrollTo(0, 0)
    await lieStill()
  }

  function placesOf({ notes }: OpenPage): StaticRange[] {
    const index = indexText(page.root)
    return notes.map(({ now }) => toStaticRange(index, now))
  }

  window.contest = {
    load: async (address) => {
      page = { root, ...((await (await fetch(address)).json()) as BenchPage) }
      await restore()
    },
    anchor: async (limit) => {
      await restore()
      window.gc?.()
      const timed = await within(limit, async (watch) => {
        const start = performance.now()
        const anchors = (await contestant.anchor?.(page, watch)) ?? []
        return { time: performance.now() - start, anchors }
      })
      if (!timed) return null
      const near = page.notes.some(({ target }) => target.revision !== page.revision) ? NEAR : 0
      return { time: timed.time, found: checkAnchors(root, page.notes, timed.anchors, near) }
    },
    paint: async (limit) => {
      await restore()
      const places = placesOf(page)
      window.gc?.()
      return within(limit, (watch) =>
        timeToFrame(async () => {
          if (contestant.paintsByAnchoring) await contestant.anchor?.(page, watch)
          else await contestant.paint?.(page, places, watch)
        }),
      )
    },
    resize: async () => {
      await lieStill()
      isNarrow = !isNarrow
      return timeToFrame(() => {
        const seen = contestant.rest?.()
        root.style.width = isNarrow ? '56rem' : ''
        return seen
      })
    },
    scroll: async () => {
      const step = innerHeight * 0.75
      if (scrollY + innerHeight + step > root.scrollHeight) scrollTo(0, 0)
      await lieStill()
      return timeToFrame(() => {
        const seen = contestant.rest?.()
        scrollBy({ top: step, behavior: 'instant' })
        return seen
      })
    },
    hits: () => askPoints(contestant, page),
    nodes: () => countNodes(),
    memory: () => measureMemory(),
  }
}

async function within<T>(limit: number, run: (watch: Watch) => Promise<T>): Promise<T | null> {
  const end = performance.now() + limit
  try {
    const value = await run(() => {
      if (performance.now() > end) throw new Overdue()
    })
    return performance.now() > end ? null : value
  } catch (error) {
    if (error instanceof Overdue) return null
    throw error
  }
}
