'use client'
import { useCallback, useSyncExternalStore } from 'react'

/** Below this width pages are stacked and panels are sheets at the bottom edge; the style sheets say the same. */
export const NARROW = '(width < 46rem)'

/** Whether a media query holds now. False on the server. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = matchMedia(query)
      list.addEventListener('change', changed)
      return () => {
        list.removeEventListener('change', changed)
      }
    },
    [query],
  )
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(query).matches,
    () => false,
  )
}
