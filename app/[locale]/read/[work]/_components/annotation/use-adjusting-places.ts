'use client'
import { useEffect, useEffectEvent, useLayoutEffect, type RefObject } from 'react'
import { placeBar } from '@/browser/adjusting/bar-place'
import { measureSpots, type Spot, type Spots } from '@/browser/adjusting/handle-spots'
import { watchFlow } from '@/browser/reader-dom/watch-flow'
import { pageTop } from '@/browser/reading/reading-line'
import { useMedia } from '@/components/ui/use-media'
import type { TextRange } from '@/lib/anchor/text-range'
import type { Side } from '@/lib/text/side'

interface Placed {
  side: Side
  range: TextRange
  sheet: RefObject<HTMLElement | null>
  start: RefObject<HTMLElement | null>
  end: RefObject<HTMLElement | null>
  bar: RefObject<HTMLElement | null>
  /** Called when the view no longer shows the passage. */
  onHidden: () => void
}

/** Where the bar stands at the window's edge: beside the words there would be no room for it and a thumb. */
const AT_EDGE = '(pointer: coarse), (width < 46rem)'

/**
 * Keeps the handles at the ends of the passage and the bar beside it, wherever the text flows. They are moved by
 * `translate`, which neither lays the page out nor counts as a shift.
 */
export function useAdjustingPlaces(root: HTMLElement, placed: Placed): void {
  const { side, range, sheet, start, end, bar, onHidden } = placed
  const isAtEdge = useMedia(AT_EDGE)

  const place = useEffectEvent(() => {
    const spots = measureSpots(root, side, range)
    const origin = sheet.current?.getBoundingClientRect()
    if (!spots) onHidden()
    if (!spots || !origin) return
    if (start.current) stand(start.current, spots.start.x, spots.start.top, spots.start, origin)
    if (end.current) stand(end.current, spots.end.x, spots.end.top + spots.end.height, spots.end, origin)
    if (bar.current) standBeside(bar.current, spots, origin, isAtEdge)
  })
  useLayoutEffect(() => place(), [range, isAtEdge])
  useEffect(() => watchFlow(root, () => place()), [root])
  useEffect(() => {
    let frame = 0
    const scroll = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => place())
    }
    document.addEventListener('scroll', scroll, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      document.removeEventListener('scroll', scroll)
    }
  }, [])
}

function stand(handle: HTMLElement, x: number, y: number, { height }: Spot, origin: DOMRect) {
  handle.style.setProperty('translate', `${x - origin.left}px ${y - origin.top}px`)
  handle.style.setProperty('--line', `${height}px`)
}

function standBeside(bar: HTMLElement, { box }: Spots, origin: DOMRect, isAtEdge: boolean) {
  const size = { width: bar.offsetWidth, height: bar.offsetHeight }
  const window = { left: 0, top: pageTop(), right: document.documentElement.clientWidth, bottom: innerHeight }
  const place = placeBar(box, size, window, isAtEdge)
  if (typeof place === 'string') {
    bar.dataset.edge = place
    bar.style.removeProperty('translate')
  } else {
    delete bar.dataset.edge
    bar.style.setProperty('translate', `${place.x - origin.left}px ${place.y - origin.top}px`)
  }
}
