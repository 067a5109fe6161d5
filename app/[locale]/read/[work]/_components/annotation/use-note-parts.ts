'use client'
import { useEffect, useState } from 'react'
import type * as noteParts from './note-parts'

type NoteParts = typeof noteParts

let loaded: NoteParts | null = null

/** For parts that come when they come. */
export function doNothing(): void {}

/**
 * What only notes need that are there: what can be done with them, the list of them, the moving of their ends. Who begins to read does not fetch it;
 * it comes with the first note (`isNear`), so that it is at hand when the server is not, and again when it is asked for.
 * Null until it is here; `onMissing` where it was asked for and cannot be had.
 */
export function useNoteParts(isNear: boolean, isAsked: boolean, onMissing: () => void): NoteParts | null {
  const [parts, setParts] = useState(() => loaded)
  useEffect(() => {
    if (parts || !(isNear || isAsked)) return
    let isCurrent = true
    import('./note-parts').then(
      (found) => {
        loaded = found
        if (isCurrent) setParts(found)
      },
      () => {
        if (isCurrent && isAsked) onMissing()
      },
    )
    return () => {
      isCurrent = false
    }
  }, [parts, isNear, isAsked, onMissing])
  return parts ?? loaded
}
