'use client'
import { useCallback, useSyncExternalStore } from 'react'

/** Below this width panels are sheets at the bottom edge; overlay.css says the same. */
export const NARROW = '(max-width: 45.99rem)'

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
