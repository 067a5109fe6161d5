'use client'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Annotation } from '@/lib/annotation/annotation'
import type { AnnotationStore, Snapshot } from '@/browser/annotation/annotation-store'
import type { CompanyChoice } from '@/lib/annotation/company-choice'
import { layersOf } from '@/browser/annotation/company-choice'
import { openAnnotations } from '@/browser/annotation/open-annotations'
import type { PlacingText } from '@/browser/annotation/placed-annotation'
import { recordActions, type History } from '@/browser/annotation/recorded-actions'

interface KeptAnnotations {
  store: AnnotationStore
  /** What was done through the store, to be undone and redone. */
  history: History
  snapshot: Snapshot
}

/** The annotations of a work, kept up while the component is mounted; at first those of the company that was chosen. */
export function useAnnotationStore(
  work: string,
  text: PlacingText,
  begun: CompanyChoice | null,
): KeptAnnotations {
  const [{ store, history }] = useState(() => {
    const opened = openAnnotations(work, text, layersOf(begun))
    const [actions, history] = recordActions(opened)
    return { store: { ...opened, ...actions }, history }
  })
  useEffect(() => store.start(), [store])
  return { store, history, snapshot: useSyncExternalStore(store.subscribe, store.snapshot, store.snapshot) }
}

/** How long an annotation is said to be saved, in milliseconds. */
const MOMENT = 4_000

/** The ids of what the server has just confirmed to this tab, for a moment each. Calls back at every one. */
export function useJustSaved(
  store: AnnotationStore,
  onSaved: (annotation: Annotation) => void,
): ReadonlySet<string> {
  const [saved, setSaved] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
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
