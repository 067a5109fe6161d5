'use client'
import { useEffect, useState } from 'react'
import type * as noteParts from './note-parts'

type NoteParts = typeof noteParts

let loaded: NoteParts | null = null

/** Milliseconds until parts that could not be had are asked for again. */
const RETRY_DELAY = 3_000

/** For parts that come when they come. */
export function doNothing(): void {}

/** Does something with the parts: now where they are here, else once they have come; nothing where they cannot be had. */
export function withNoteParts(run: (parts: NoteParts) => void): void {
  if (loaded) run(loaded)
  else import('./note-parts').then(run, doNothing)
}

/**
 * What only notes need that are there: what can be done with them, the list of them, the moving of their ends. Who begins to read does not fetch it;
 * it comes with the reader's first deed (`isNear`), so that it is at hand when the server is not, and again when it is asked for.
 * Null until it is here; `onMissing` where it was asked for and cannot be had.
 */
export function useNoteParts(isNear: boolean, isAsked: boolean, onMissing: () => void): NoteParts | null {
  const [parts, setParts] = useState(() => loaded)
  useEffect(() => {
    if (parts || !(isNear || isAsked)) return
    let isCurrent = true
    let retry: ReturnType<typeof setTimeout> | undefined
    const fetchParts = () =>
      import('./note-parts').then(
        (found) => {
          loaded = found
          if (isCurrent) setParts(found)
        },
        () => {
          if (!isCurrent) return
          if (isAsked) onMissing()
          else retry = setTimeout(() => void fetchParts(), RETRY_DELAY)
        },
      )
    void fetchParts()
    return () => {
      isCurrent = false
      clearTimeout(retry)
    }
  }, [parts, isNear, isAsked, onMissing])
  return parts ?? loaded
}
