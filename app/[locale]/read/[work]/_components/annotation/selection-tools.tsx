'use client'
import { useEffect } from 'react'
import { useTranslations } from 'next-intl'
import { readSelection } from '@/browser/selection/selected-passage'
import { MEANINGS } from '@/lib/annotation/meaning'
import { useReader } from '../reader-context'
import { useShortcut } from '../shortcut-context'
import { SelectionToolbar } from './selection-toolbar'
import { useCopySelection } from './use-copy-selection'
import { useMarkSelection } from './use-mark-selection'
import { useSelectedPassage } from './use-selected-passage'

/** The toolbar at selected words, and the keys that do the same. The keys are the page's where nothing is selected. */
export function SelectionTools({ reference }: { reference: string }) {
  const t = useTranslations('annotate')
  const { root, announce } = useReader()
  const passage = useSelectedPassage(root)
  const { mark, comment } = useMarkSelection()
  const copy = useCopySelection(reference)
  // A key may come before the selection has come to rest: what counts is what is selected when it is pressed.
  const selected = () => readSelection(root)
  const isScoped = () => selected() !== null
  const group = 'notes'

  useEffect(() => {
    if (passage) announce(passage.cut ? t('toolbar.cut', { side: passage.side }) : t('toolbar.ready'))
  }, [passage, announce, t])

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
      if (words) void copy(words)
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
    <SelectionToolbar
      passage={passage}
      onMark={(meaning) => void mark(passage, meaning)}
      onComment={() => comment(passage)}
      onCopy={() => void copy(passage)}
    />
  )
}
