'use client'
import { useTranslations } from 'next-intl'
import { ADJUST_STROKES } from '@/browser/adjusting/adjust-keys'
import { commandStroke, historyStroke } from '@/browser/annotation/listen-history-keys'
import type { Shortcut } from '@/lib/reading/shortcuts'

/** The keys of what is open only at times, for the help: they are listed, and turned off, at any time. */
export function useEditingKeys(): Shortcut[] {
  const t = useTranslations('keys')
  const adjust = useTranslations('annotate.adjust.key')
  const list = (id: string, keys: readonly string[], label: string): Shortcut => ({
    id,
    keys,
    group: 'editing',
    label,
    isScoped: () => true,
  })
  return [
    list('comment-save', [commandStroke('Enter')], t('save')),
    list('comment-close', ['Escape'], t('close')),
    list('toolbar', ['ArrowLeft', 'ArrowRight'], t('toolbarStep')),
    list('tag-step', ['ArrowDown', 'ArrowUp'], t('tagStep')),
    list('tag-last', ['Backspace'], t('tagLast')),
    list('choose-take', ['l'], t('choose')),
    list('choose-leave', ['Escape'], t('chooseLeave')),
    list('adjust-word', ADJUST_STROKES['adjust-word'], t('adjustWord')),
    list('adjust-character', ADJUST_STROKES['adjust-character'], t('adjustCharacter')),
    list('adjust-sentence', ADJUST_STROKES['adjust-sentence'], t('adjustSentence')),
    list('adjust-ends', ADJUST_STROKES['adjust-ends'], t('adjustEnds')),
    list('adjust-undo', [historyStroke('undo')], t('adjustUndo')),
    list('adjust-save', ['Enter'], t('adjustSave')),
    list('adjust-cancel', ['Escape'], adjust('cancel')),
  ]
}
