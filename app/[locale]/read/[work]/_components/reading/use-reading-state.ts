'use client'
import { useSyncExternalStore } from 'react'
import { readingStore, type ReadingState } from '@/browser/reading/reading-store'
import { readAddress } from '@/lib/reading/address'
import { DEFAULT_PREFERENCES } from '@/lib/reading/preferences'
import { shownState } from '@/lib/reading/root-attributes'

/** What the server assumes of a reader it knows nothing of. */
const UNKNOWN: ReadingState = {
  ...shownState(DEFAULT_PREFERENCES, readAddress('')),
  singleKeys: true,
  keysOff: [],
  wordLinks: false,
}

function subscribe(changed: () => void): () => void {
  return readingStore().subscribe(changed)
}

/** What the reader has chosen, and the component follows. */
export function useReadingState(): ReadingState {
  return useSyncExternalStore(
    subscribe,
    () => readingStore().get(),
    () => UNKNOWN,
  )
}
