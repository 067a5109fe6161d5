'use client'
import { useTranslations } from 'next-intl'
import { findDraftBox } from '@/browser/annotation/find-draft-box'
import { sameValue } from '@/browser/annotation/same-value'
import { findSentence } from '@/browser/reading/sentences'
import type { SelectedPassage } from '@/browser/selection/selected-passage'
import type { Target } from '@/lib/anchor/target'
import { useReader } from '../reader-context'
import { useActions, type Choosing, type QuotingDraft } from './annotation-context'
import { MARGIN } from './margin-room'
import { useNoteTargets } from './use-note-targets'

/** Gives the note the words the reader has chosen: one more place, or the words a target is to stand on. Ends the choosing. */
export function useChoosePlace(choosing: Choosing): {
  take: (passage: SelectedPassage) => void
  leave: () => void
} {
  const { id, target: index, quoting } = choosing
  const t = useTranslations('annotate')
  const { root, announce } = useReader()
  const { store, choose, activate, offer, openList } = useActions()
  const { relate, attach } = useNoteTargets()

  function open() {
    const [first] = store.snapshot().annotations.find(({ annotation }) => annotation.id === id)?.targets ?? []
    const anchor = (first && findSentence(root, first.start.segment, first.side)) ?? root
    openList({ ids: [id], paragraph: null, anchor, returnTo: null })
    activate(id)
  }

  /** Back to the reply that is being written: in the margin it waits where it was. */
  function goOn() {
    activate(id)
    if (!matchMedia(MARGIN).matches) open()
  }

  function leave() {
    document.getSelection()?.removeAllRanges()
    choose(null)
    if (quoting) goOn()
  }

  function quote(draft: QuotingDraft, target: Target) {
    const quoted = { ...target, role: 'related' as const, via: null }
    const targets = withQuoted(draft.targets, quoted)
    void findDraftBox().keep({ ...draft, targets, touchedAt: new Date().toISOString() })
    announce(t('choose.quote.done'))
    leave()
  }

  function take({ target }: SelectedPassage) {
    if (quoting) {
      quote(quoting, target)
      return
    }
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

  return { take, leave }
}

/** What is quoted already is not quoted twice. */
function withQuoted(targets: readonly Target[], quoted: Target): readonly Target[] {
  const isThere = targets.some(({ side, start, end }) =>
    sameValue([side, start, end], [quoted.side, quoted.start, quoted.end]),
  )
  return isThere ? targets : [...targets, quoted]
}
