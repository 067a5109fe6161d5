import type { Placement, VirtualElement } from '@floating-ui/dom'

/** What a floating panel stands beside: an element, or anything that can say where it is on the screen. */
export type Anchor = Element | VirtualElement

export type { Placement }

/** Pixels between the anchor and the panel, and between the panel and the window's edge. */
const GAP = 8
const EDGE = 12

/**
 * Keeps a fixed panel beside its anchor while either moves, and sets `data-placed` on it once it stands there.
 * The positioning library is fetched on first use. Returns the function that stops it.
 */
export function floatBeside(anchor: Anchor, panel: HTMLElement, placement: Placement): () => void {
  let stopped = false
  let stop = () => {}
  void import('@floating-ui/dom').then(
    ({ autoUpdate, computePosition, flip, inline, offset, shift, size }) => {
      if (stopped) return
      const middleware = [
        offset(GAP),
        inline(),
        flip({ padding: EDGE }),
        shift({ padding: EDGE }),
        size({
          padding: EDGE,
          apply: ({ availableHeight }) =>
            panel.style.setProperty('--room', `${Math.floor(availableHeight)}px`),
        }),
      ]
      const place = async () => {
        const at = await computePosition(anchor, panel, { strategy: 'fixed', placement, middleware })
        if (stopped) return
        panel.style.left = `${Math.round(at.x)}px`
        panel.style.top = `${Math.round(at.y)}px`
        panel.dataset.placed = at.placement
      }
      stop = autoUpdate(anchor, panel, () => void place())
    },
  )
  return () => {
    stopped = true
    stop()
    delete panel.dataset.placed
    for (const property of ['left', 'top', '--room']) panel.style.removeProperty(property)
  }
}
