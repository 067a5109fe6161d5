'use client'
import { useTranslations } from 'next-intl'
import { findSentence } from '@/browser/reading/sentences'
import type { SelectedPassage } from '@/browser/selection/selected-passage'
import { useReader } from '../reader-context'
import { useActions, type Choosing } from './annotation-context'
import { MARGIN } from './margin-room'
import { useNoteTargets } from './use-note-targets'

/** Gives the note the words the reader has chosen: one more place, or the words a target is to stand on. Ends the choosing. */
export function useChoosePlace({ id, target: index }: Choosing): (passage: SelectedPassage) => void {
  const t = useTranslations('annotate')
  const { root } = useReader()
  const { store, choose, activate, offer, openList } = useActions()
  const { relate, attach } = useNoteTargets()

  return ({ target }) => {
    const view = store.snapshot().annotations.find(({ annotation }) => annotation.id === id)
    document.getSelection()?.removeAllRanges()
    choose(null)
    if (!view) return
    if (index !== null) attach(view, index, target)
    else if (!relate(view, target)) return
    activate(id)
    if (matchMedia(MARGIN).matches) return
    offer(t(index === null ? 'related.added' : 'attach.done'), t('related.open'), () => {
      const anchor = findSentence(root, target.start.segment, target.side) ?? root
      openList({ ids: [id], paragraph: null, anchor, returnTo: null })
      activate(id)
    })
  }
}
