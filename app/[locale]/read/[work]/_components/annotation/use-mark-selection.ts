'use client'
import { useLocale, useTranslations } from 'next-intl'
import { v7 } from 'uuid'
import { keepHabits, readHabits } from '@/browser/annotation/habits'
import { findLocalStorage } from '@/browser/annotation/local-storage'
import { findSentence } from '@/browser/reading/sentences'
import type { SelectedPassage } from '@/browser/selection/selected-passage'
import type { Meaning } from '@/lib/annotation/meaning'
import { withProjections } from '@/lib/annotation/note-targets'
import { useReader } from '../reader-context'
import { useActions } from './annotation-context'
import { MARGIN } from './margin-room'

/** What the toolbar does with a selected passage: marks it, or opens the editor on it. Either ends the selection. */
export function useMarkSelection() {
  const locale = useLocale()
  const t = useTranslations('annotate')
  const { root, announce } = useReader()
  const { store, text, compose, activate, offer, openList, edit } = useActions()
  const local = findLocalStorage()
  const habits = () => readHabits(local, { lang: locale, meaning: 'idea' })

  async function mark({ target }: SelectedPassage, meaning: Meaning) {
    document.getSelection()?.removeAllRanges()
    keepHabits(local, { ...habits(), meaning })
    const id = v7()
    // It is seen before it is kept: its card comes open, and does not move when it has come.
    activate(id)
    await store.create({ id, meaning, body: null, targets: withProjections(text, [target]) })
    const done = t('marked', { meaning: t(`meaning.${meaning}`) })
    if (matchMedia(MARGIN).matches) announce(done)
    else {
      offer(done, t('addComment'), () => {
        const anchor = findSentence(root, target.start.segment, target.side) ?? root
        openList({ ids: [id], paragraph: null, anchor, returnTo: null })
        activate(id)
        edit({ id, shelf: 'list' })
      })
    }
  }

  function comment({ target }: SelectedPassage) {
    document.getSelection()?.removeAllRanges()
    activate(null)
    compose({
      targets: [target],
      saved: { ...habits(), stance: null, tags: [], targets: [], text: '' },
      taken: null,
    })
  }

  return { mark, comment }
}
