'use client'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Annotation } from '@/lib/annotation/annotation'
import { NOTHING_YET, type AnnotationStore, type Snapshot } from '@/browser/annotation/annotation-store'
import { openAnnotations } from '@/browser/annotation/open-annotations'
import type { PlacingText } from '@/browser/annotation/placed-annotation'

/** The store of a work's annotations while the component is mounted; null until it is open. */
export function useAnnotationStore(work: string, text: PlacingText): AnnotationStore | null {
  const [store, setStore] = useState<AnnotationStore | null>(null)
  useEffect(() => {
    const opened = openAnnotations(work, text)
    setStore(opened)
    return () => {
      setStore(null)
      opened.close()
    }
  }, [work, text])
  return store
}

const subscribeToNothing = () => () => {}
const nothingYet = () => NOTHING_YET

export function useSnapshot(store: AnnotationStore | null): Snapshot {
  return useSyncExternalStore(
    store?.subscribe ?? subscribeToNothing,
    store?.snapshot ?? nothingYet,
    nothingYet,
  )
}

/** How long an annotation is said to be saved, in milliseconds. */
const MOMENT = 4_000

/** The ids of what the server has just confirmed to this tab, for a moment each. Calls back at every one. */
export function useJustSaved(
  store: AnnotationStore | null,
  onSaved: (annotation: Annotation) => void,
): ReadonlySet<string> {
  const [saved, setSaved] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    if (!store) return
    const timers = new Set<ReturnType<typeof setTimeout>>()
    const stop = store.onSaved((annotation) => {
      onSaved(annotation)
      setSaved((ids) => new Set(ids).add(annotation.id))
      const timer = setTimeout(() => {
        timers.delete(timer)
        setSaved((ids) => new Set([...ids].filter((id) => id !== annotation.id)))
      }, MOMENT)
      timers.add(timer)
    })
    return () => {
      stop()
      timers.forEach(clearTimeout)
    }
  }, [store, onSaved])
  return saved
}
