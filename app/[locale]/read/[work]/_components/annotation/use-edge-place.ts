'use client'
import { useLayoutEffect, useState, type RefObject } from 'react'
import { placeAtEdge, type EdgePlace } from '@/browser/selection/edge-place'
import type { SelectedPassage } from '@/browser/selection/selected-passage'

/**
 * At which edge of the window the toolbar stands, so that it leaves both handles of the selection free; chosen anew
 * when the page has scrolled. Null while it does not stand at an edge, and before it is measured.
 */
export function useEdgePlace(
  passage: SelectedPassage,
  bar: RefObject<HTMLElement | null>,
  isAtEdge: boolean,
): EdgePlace | null {
  const [place, setPlace] = useState<EdgePlace | null>(null)
  useLayoutEffect(() => {
    if (!isAtEdge) return
    let frame = 0
    const measure = () => {
      const lines = passage.getClientRects()
      const [first, last] = [lines[0], lines.at(-1)]
      const top = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0
      const height = bar.current?.offsetHeight ?? 0
      if (first && last)
        setPlace(placeAtEdge(first, last, height, { top: Math.max(0, top), bottom: innerHeight }))
    }
    const wait = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(measure)
    }
    measure()
    addEventListener('scroll', wait, { passive: true })
    addEventListener('resize', wait)
    return () => {
      cancelAnimationFrame(frame)
      removeEventListener('scroll', wait)
      removeEventListener('resize', wait)
    }
  }, [passage, bar, isAtEdge])
  return isAtEdge ? place : null
}
