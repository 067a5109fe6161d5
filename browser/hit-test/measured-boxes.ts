import { diffLists } from '../painter/diff-lists'
import { listPassagePieces } from '../reader-dom/list-passage-pieces'
import { indexReader } from '../reader-dom/reader-index'
import { listenToFlow } from '../reader-dom/watch-flow'
import { createBoxIndex } from './box-index'
import { listNotedSpans, type NotedRange, type NotedSpan } from './noted-range'

/** The boxes of passages as they are drawn, measured while the page has nothing else to do. */
export interface MeasuredBoxes {
  /** Puts these passages in the place of those known before; those that are the same objects need no measuring. */
  set: (ranges: readonly NotedRange[]) => void
  /** What is drawn at a point of the window, in no order; null while not all is measured. */
  at: (x: number, y: number) => NotedSpan[] | null
  dispose: () => void
}

/** How long measuring goes on at a stretch, and what must be left of the idle period then, in milliseconds. */
const STRETCH = 12
const ENOUGH = 1

/** How long text that flows anew must stand before it is measured again, in milliseconds. */
const REST = 200

/**
 * Measures passages in idle periods, and anew when the text has flowed anew: another width, view, size, theme or face.
 * Where a browser has no idle periods nothing is measured.
 */
export function measureBoxes(root: Element): MeasuredBoxes {
  const boxes = createBoxIndex<NotedSpan>()
  let listed: readonly NotedRange[] = []
  const ranges = new Set<NotedRange>()
  let measured = new Map<NotedRange, NotedSpan | null>()
  // One for all: the page tells every live range that is still about of every change.
  const live = document.createRange()
  let waiting: NotedRange[] = []
  let idle = 0
  let timer = 0

  function measureWhenIdle() {
    if (!('requestIdleCallback' in window) || idle !== 0 || waiting.length === 0) return
    idle = requestIdleCallback((deadline) => {
      idle = 0
      const { left, top } = root.getBoundingClientRect()
      const end = performance.now() + STRETCH
      while (waiting.length > 0 && performance.now() < end && deadline.timeRemaining() > ENOUGH)
        measure(waiting.pop(), left, top)
      measureWhenIdle()
    })
  }

  function measure(noted: NotedRange | undefined, left: number, top: number) {
    if (!noted || !ranges.has(noted) || measured.has(noted)) return
    const index = indexReader(root)
    const [span = null] = listNotedSpans(index, [noted])
    measured.set(noted, span)
    if (!span) return
    for (const piece of listPassagePieces(index, noted.side, noted.range)) {
      live.setStart(piece.startContainer, piece.startOffset)
      live.setEnd(piece.endContainer, piece.endOffset)
      for (const box of live.getClientRects())
        boxes.add(span, {
          left: box.left - left,
          top: box.top - top,
          right: box.right - left,
          bottom: box.bottom - top,
        })
    }
  }

  function forget() {
    boxes.clear()
    measured = new Map()
    waiting = []
    clearTimeout(timer)
    timer = window.setTimeout(() => {
      waiting = [...ranges]
      measureWhenIdle()
    }, REST)
  }

  // At once, not with the next frame: until then a click would be answered from where the text stood.
  const stop = listenToFlow(root, forget)

  return {
    set: (next) => {
      const { gone, come } = diffLists(listed, next)
      listed = next
      for (const noted of gone) {
        const span = measured.get(noted)
        if (span) boxes.remove(span)
        measured.delete(noted)
        ranges.delete(noted)
      }
      for (const noted of come) {
        ranges.add(noted)
        waiting.push(noted)
      }
      measureWhenIdle()
    },
    at: (x, y) => {
      if (measured.size < ranges.size) return null
      const { left, top } = root.getBoundingClientRect()
      return boxes.at(x - left, y - top)
    },
    dispose: () => {
      if (idle !== 0) cancelIdleCallback(idle)
      clearTimeout(timer)
      stop()
    },
  }
}
