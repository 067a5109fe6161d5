'use client'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'next-intl'
import type { Snapshot } from '@/browser/annotation/annotation-store'
import { homeOf, type PlacedAnnotation } from '@/browser/annotation/placed-annotation'
import { findSentence, shownOf } from '@/browser/reading/sentences'
import { withoutNote } from '@/lib/annotation/note-query'
import { useReader } from '../reader-context'
import { useAnnotations } from './annotation-context'
import { focusReply } from './focus-reply'
import { MARGIN } from './margin-room'

/** Opens what the address asks for as soon as it is known: a note, or the thread of a reply. Then the address is clean. */
export function SoughtNote({ id }: { id: string }) {
  const t = useTranslations('annotate')
  const { root, announce } = useReader()
  const { snapshot, activate, goTo, openList } = useAnnotations()
  const isOver = useRef(false)
  useEffect(() => {
    const note = findNote(snapshot, id)
    if (isOver.current || (note === null && snapshot.phase !== 'ready')) return
    isOver.current = true
    history.replaceState(history.state, '', location.pathname + withoutNote(location.search) + location.hash)
    if (note === null) {
      announce(t('notFound'))
      return
    }
    const home = homeOf(note)
    const [first] = note.targets
    const segment = (home?.range ?? first)?.start.segment
    const sentence = segment ? findSentence(root, segment, home?.side ?? first?.side ?? 'tr') : null
    const shown = sentence && shownOf(sentence)
    activate(note.annotation.id)
    if (home && shown) goTo(note, home)
    // Where no margin is free, and for words that have no place any more, a card stands in a list.
    if (!home || !shown || !matchMedia(MARGIN).matches)
      requestAnimationFrame(() =>
        openList({
          ids: [note.annotation.id],
          paragraph: null,
          anchor: shown ?? root,
          returnTo: shown,
        }),
      )
    if (id !== note.annotation.id) requestAnimationFrame(() => focusReply(id, null))
  }, [id, snapshot, root, activate, goTo, openList, announce, t])
  return null
}

function findNote({ annotations, standing, replies }: Snapshot, id: string): PlacedAnnotation | null {
  const thread = [...replies].find(([, thread]) => thread.some(({ annotation }) => annotation.id === id))?.[0]
  const sought = thread ?? id
  return [...annotations, ...standing].find(({ annotation }) => annotation.id === sought) ?? null
}
