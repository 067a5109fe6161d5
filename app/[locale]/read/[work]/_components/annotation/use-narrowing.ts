'use client'
import { useCallback, useMemo, useState } from 'react'
import type { Snapshot } from '@/browser/annotation/annotation-store'
import { keepClean, readClean } from '@/browser/annotation/clean-reading'
import { findLocalStorage } from '@/browser/annotation/local-storage'
import type { PlacedAnnotation, PlacingText } from '@/browser/annotation/placed-annotation'
import { withStanding } from '@/browser/annotation/with-standing'
import { isFiltering, NO_FILTER, passesFilter, type NoteFilter } from '@/lib/annotation/note-filter'
import { doNothing, useNoteParts } from './use-note-parts'

/** Which of the notes are to be seen: those that pass a filter, or none for a first reading. */
export interface Narrowing {
  filter: NoteFilter
  setFilter: (filter: NoteFilter) => void
  isClean: boolean
  setClean: (isClean: boolean) => void
}

const NONE: readonly PlacedAnnotation[] = []

interface Narrowed {
  /** The notes to be seen in margin and panel, in the order of the text. One that is opened afterwards always is. */
  views: readonly PlacedAnnotation[]
  /** The same notes as they stand in the text: also where their replies quote it. */
  inText: readonly PlacedAnnotation[]
  narrowing: Narrowing
}

/** What is to be seen of the notes and their threads. */
export function useNarrowing(
  work: string,
  { annotations, standing, replies }: Snapshot,
  text: PlacingText,
  active: string | null,
  activate: (id: null) => void,
): Narrowed {
  const [filter, setFilterNow] = useState(NO_FILTER)
  const setFilter = useCallback(
    (next: NoteFilter) => {
      activate(null)
      setFilterNow(next)
    },
    [activate],
  )
  const [isClean, setCleanNow] = useState(() => readClean(findLocalStorage(), work))
  const setClean = useCallback(
    (next: boolean) => {
      activate(null)
      keepClean(findLocalStorage(), work, next)
      setCleanNow(next)
    },
    [work, activate],
  )
  const all = useMemo(() => withStanding(annotations, standing, text), [annotations, standing, text])
  const passing = useMemo(() => {
    if (isClean) return NONE
    if (!isFiltering(filter)) return all
    return all.filter(({ annotation }) =>
      passesFilter(
        filter,
        annotation,
        (replies.get(annotation.id) ?? []).map((reply) => reply.annotation),
      ),
    )
  }, [all, replies, filter, isClean])
  const views = useMemo(() => {
    if (passing === all || active === null) return passing
    const shown = new Set(passing)
    const open = all.filter((view) => shown.has(view) || view.annotation.id === active)
    return open.length === passing.length ? passing : open
  }, [all, passing, active])
  const parts = useNoteParts(replies.size > 0, false, doNothing)
  const inText = useMemo(
    () => parts?.withQuotes(views, replies, text) ?? views,
    [parts, views, replies, text],
  )
  const narrowing = useMemo(
    () => ({ filter, setFilter, isClean, setClean }),
    [filter, setFilter, isClean, setClean],
  )
  return { views, inText, narrowing }
}
