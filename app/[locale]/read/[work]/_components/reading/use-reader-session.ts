'use client'
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react'
import { createCursor } from '@/browser/reading/cursor'
import { keepStill } from '@/browser/reading/keep-still'
import { createLights } from '@/browser/reading/lights'
import { listenKeys } from '@/browser/reading/listen-keys'
import { isInWindow, sentenceOnLine } from '@/browser/reading/reading-line'
import { readingStore, type ReadingState } from '@/browser/reading/reading-store'
import { whenScrollRests } from '@/browser/reading/scroll-rest'
import { NARROW, useMedia } from '@/components/ui/use-media'
import type { WordLinks } from '@/lib/align/word-link'
import type { ShortcutRegistry } from '@/lib/reading/shortcuts'
import { effectiveView } from '@/lib/reading/view'
import type { Reader } from '../reader-context'
import { useReadingState } from './use-reading-state'

/** The text stands on the page from the start and stays. */
function subscribeToNothing(): () => void {
  return () => {}
}

/** Finds the text on the page and brings it to life; null on the server and until it is found. */
export function useReaderSession(options: {
  work: string
  revision: number
  links: WordLinks
  announce: (text: ReactNode) => void
  shortcuts: ShortcutRegistry
}): Reader | null {
  const { work, revision, links, announce, shortcuts } = options
  const state = useReadingState()
  const wide = !useMedia(NARROW)
  const [lights] = useState(createLights)
  const [cursor] = useState(createCursor)
  const root = useSyncExternalStore(
    subscribeToNothing,
    () => document.getElementById('reader'),
    () => null,
  )

  useEffect(() => {
    if (!root) return
    root.setAttribute('data-live', '')
    const stops = [lights.attach(root), cursor.attach(root), whenScrollRests(() => cursor.settle())]
    return () => {
      root.removeAttribute('data-live')
      for (const stop of stops) stop()
    }
  }, [root, lights, cursor])

  useEffect(() => listenKeys(shortcuts, () => readingStore().get()), [shortcuts])

  const change = useCallback(
    (changes: Partial<ReadingState>) => {
      const lit = lights.lit()
      const read = lit && isInWindow(lit) ? lit : root && sentenceOnLine(root)
      keepStill(read, () => {
        readingStore().set(changes)
      })
      cursor.settle()
    },
    [root, lights, cursor],
  )

  const view = effectiveView(state.view, wide)
  return useMemo(
    () =>
      root && {
        root,
        work,
        revision,
        links,
        announce,
        state,
        change,
        view,
        swapped: state.swapped,
        lights,
        cursor,
      },
    [root, work, revision, links, announce, state, change, view, lights, cursor],
  )
}
