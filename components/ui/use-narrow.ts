'use client'
import { useSyncExternalStore } from 'react'

/** Below this width panels are sheets at the bottom edge; the style sheets say the same. */
const NARROW = '(max-width: 45.99rem)'

function subscribe(changed: () => void): () => void {
  const query = matchMedia(NARROW)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

/** Whether the window is as narrow as a phone's. False on the server. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(NARROW).matches,
    () => false,
  )
}
