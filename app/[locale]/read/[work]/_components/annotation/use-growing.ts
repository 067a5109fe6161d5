'use client'
import { useCallback, useState } from 'react'

/** How many are shown at first, and how many more each time the end comes near. */
const STEP = 60

/** How far below what is seen the end counts as near, in CSS pixels. */
const AHEAD = '1500px'

/** Shows a long list piece by piece: how many of it, and what to put at its end, which calls for more when it comes near. */
export function useGrowing(): {
  shown: number
  end: (element: HTMLElement | null) => (() => void) | undefined
} {
  const [shown, setShown] = useState(STEP)
  const end = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setShown((count) => count + STEP)
      },
      { root: element.closest('dialog, [popover]'), rootMargin: AHEAD },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { shown, end }
}
