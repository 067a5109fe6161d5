'use client'
import { useTranslations } from 'next-intl'
import { extendSelection } from '@/browser/selection/extend-selection'
import { selectionStrokes } from '@/browser/selection/selection-keys'
import { segmentOf, sideOf } from '@/browser/reading/sentences'
import { useReader } from '../reader-context'
import { useShortcut } from '../shortcut-context'
import type { Annotations } from './annotation-context'

/** The keys that act on annotations: the focused sentence's, all of them, and the sentence as a selection. */
export function useAnnotationKeys({
  inText,
  text,
  openList,
  openPanel,
  active,
  activate,
  adjusting,
  shelf,
}: Annotations): void {
  const t = useTranslations('annotate')
  const k = useTranslations('keys')
  const { root, cursor, announce } = useReader()
  const isScoped = () => cursor.focused() !== null
  const group = 'notes'

  useShortcut({
    id: 'select-sentence',
    keys: selectionStrokes('sentence'),
    group,
    label: k('selectSentence'),
  })
  useShortcut({ id: 'select-word', keys: selectionStrokes('word'), group, label: k('selectWord') })
  useShortcut({
    id: 'select-character',
    keys: selectionStrokes('character'),
    group,
    label: k('selectCharacter'),
  })
  useShortcut({
    id: 'sentence-select',
    keys: ['h'],
    group,
    label: t('key.select'),
    isScoped,
    run: () => {
      if (!isScoped()) return false
      document.getSelection()?.removeAllRanges()
      return extendSelection(root, 'sentence', 'forwards')
    },
  })
  useShortcut({
    id: 'sentence-annotations',
    keys: ['n'],
    group,
    label: t('key.open'),
    isScoped,
    run: () => {
      const sentence = cursor.focused()
      if (!sentence) return false
      const [side, at] = [sideOf(sentence), text.sides[sideOf(sentence)].byId.get(segmentOf(sentence))]
      const end = at ? at.start + at.text.length : 0
      const here = inText.filter(({ places }) =>
        places.some(
          (place) => place.side === side && at && place.span.start < end && place.span.end > at.start,
        ),
      )
      const ids = here.map(({ annotation }) => annotation.id)
      if (ids.length === 0) announce(t('list.none'))
      else {
        activate(ids[0] ?? null)
        openList({ ids, paragraph: null, anchor: sentence, returnTo: sentence })
      }
      return true
    },
  })
  useShortcut({
    id: 'annotation-close',
    keys: ['Escape'],
    group,
    label: t('key.close'),
    run: () => {
      // A list or a panel closes by itself; a passage that is being adjusted is left first.
      if (active === null || shelf !== 'margin' || adjusting !== null) return false
      activate(null)
      return true
    },
  })
  useShortcut({
    id: 'annotations-panel',
    keys: ['m'],
    group,
    label: t('key.panel'),
    run: () => openPanel(true),
  })
}
