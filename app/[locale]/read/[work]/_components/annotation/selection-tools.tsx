'use client'
import { useEffect } from 'react'
import { useTranslations } from 'next-intl'
import { readSelection, type SelectedPassage } from '@/browser/selection/selected-passage'
import { MEANINGS } from '@/lib/annotation/meaning'
import { useReader } from '../reader-context'
import { useShortcut } from '../shortcut-context'
import { useAnnotations } from './annotation-context'
import { useCompanyShown } from './company/company-context'
import { MarkButtons } from './mark-buttons'
import { SelectionToolbar } from './selection-toolbar'
import { useCopyPassage } from './use-copy-passage'
import { useMarkSelection } from './use-mark-selection'
import { doNothing, useNoteParts } from './use-note-parts'
import { useSelectedPassage } from './use-selected-passage'

/** The toolbar at selected words: for a new note, or while words are being chosen for one that is there, for that. */
export function SelectionTools() {
  const t = useTranslations('annotate')
  const { root, announce } = useReader()
  const { choosing } = useAnnotations()
  const passage = useSelectedPassage(root)
  const parts = useNoteParts(choosing !== null, false, doNothing)

  useEffect(() => {
    if (passage) announce(passage.cut ? t('toolbar.cut', { side: passage.side }) : t('toolbar.ready'))
  }, [passage, announce, t])

  if (!choosing) return <MarkTools passage={passage} />
  return parts && <parts.ChooseTools choosing={choosing} passage={passage} />
}

/** What makes notes of selected words, and the keys that do the same. The keys are the page's where nothing is selected. */
function MarkTools({ passage }: { passage: SelectedPassage | null }) {
  const t = useTranslations('annotate')
  const { root } = useReader()
  const { mark, comment } = useMarkSelection()
  const company = useCompanyShown()
  const { copySelection } = useCopyPassage()
  // A key may come before the selection has come to rest: what counts is what is selected when it is pressed.
  const selected = () => readSelection(root)
  const isScoped = () => selected() !== null
  const group = 'notes'

  useShortcut({
    id: 'selection-mark',
    keys: ['1', '2', '3', '4'],
    group,
    label: t('key.mark'),
    isScoped,
    run: (stroke) => {
      const [words, meaning] = [selected(), MEANINGS[Number(stroke) - 1]]
      if (!words || !meaning) return false
      void mark(words, meaning)
      return true
    },
  })
  useShortcut({
    id: 'selection-comment',
    keys: ['c'],
    group,
    label: t('key.comment'),
    isScoped,
    run: () => {
      const words = selected()
      if (words) comment(words)
      return words !== null
    },
  })
  useShortcut({
    id: 'selection-copy',
    keys: ['y'],
    group,
    label: t('key.copy'),
    isScoped,
    run: () => {
      const words = selected()
      if (words) void copySelection(words)
      return words !== null
    },
  })
  useShortcut({
    id: 'selection-end',
    keys: ['Escape'],
    group,
    label: t('key.end'),
    isScoped,
    run: () => {
      const words = selected()
      if (words) document.getSelection()?.removeAllRanges()
      return words !== null
    },
  })

  if (!passage) return null
  return (
    <SelectionToolbar passage={passage} head={company && <company.parts.AimChip />}>
      <MarkButtons
        onMark={(meaning) => void mark(passage, meaning)}
        onComment={() => comment(passage)}
        onCopy={() => void copySelection(passage)}
      />
    </SelectionToolbar>
  )
}
