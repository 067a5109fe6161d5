'use client'
import { useTranslations } from 'next-intl'
import { homeOf } from '@/browser/annotation/placed-annotation'
import { stepNote } from '@/browser/annotation/step-note'
import { sentenceOnLine } from '@/browser/reading/reading-line'
import { segmentOf, sideOf } from '@/browser/reading/sentences'
import { useReader } from '../../reader-context'
import { useShortcut } from '../../shortcut-context'
import type { Annotations } from '../annotation-context'

/** The keys that go from note to note, and the one that reads without any. */
export function useThreadKeys({ views, text, active, adjusting, goTo, narrowing }: Annotations): void {
  const t = useTranslations('thread.key')
  const { root, cursor, announce } = useReader()
  const { isClean, setClean } = narrowing

  function go(step: 1 | -1): boolean {
    if (adjusting) return false
    const sentence = cursor.focused() ?? sentenceOnLine(root)
    const unit = sentence && text.sides[sideOf(sentence)].byId.get(segmentOf(sentence))
    const view = stepNote(views, text, { open: active, sentence: unit?.index ?? 0 }, step)
    const home = view && homeOf(view)
    if (home) goTo(view, home)
    else announce(t(step > 0 ? 'last' : 'first'))
    return true
  }

  useShortcut({ id: 'note-next', keys: ['g'], group: 'notes', label: t('next'), run: () => go(1) })
  useShortcut({ id: 'note-back', keys: ['Shift+g'], group: 'notes', label: t('back'), run: () => go(-1) })
  useShortcut({
    id: 'read-clean',
    keys: ['q'],
    group: 'notes',
    label: t('clean'),
    run: () => {
      setClean(!isClean)
      announce(t(isClean ? 'shown' : 'hidden'))
    },
  })
}
