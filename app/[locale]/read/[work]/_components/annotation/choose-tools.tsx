'use client'
import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useTranslations } from 'next-intl'
import { isKeyOn } from '@/browser/reading/is-key-on'
import { readSelection, type SelectedPassage } from '@/browser/selection/selected-passage'
import { useReader } from '../reader-context'
import { useShortcut } from '../shortcut-context'
import type { Choosing } from './annotation-context'
import { LeaveGlyph, PlaceGlyph } from './annotation-glyphs'
import { SelectionToolbar } from './selection-toolbar'
import { useChoosePlace } from './use-choose-place'
import { usePageMain } from './use-page-main'

interface ChooseToolsProps {
  choosing: Choosing
  /** The words selected, once the selection rests. */
  passage: SelectedPassage | null
}

/** While words are being chosen for a note: what to do stands at the window's edge, and the one tool at the selection. */
export function ChooseTools({ choosing, passage }: ChooseToolsProps) {
  const t = useTranslations('annotate.choose')
  const k = useTranslations('keys')
  const { root, announce } = useReader()
  const { take, leave } = useChoosePlace(choosing)
  const leaving = useRef(leave)
  const main = usePageMain()
  const kind = choosing.quoting ? 'quote' : choosing.target === null ? 'related' : 'passage'
  const selected = () => readSelection(root)
  const group = 'editing'

  useEffect(() => {
    leaving.current = leave
  })
  useEffect(() => announce(t(`${kind}.ask`)), [announce, t, kind])

  // Before every other use of the key: whatever has the focus, it ends the choosing and nothing else.
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !isKeyOn('choose-leave', event.key)) return
      event.preventDefault()
      event.stopPropagation()
      leaving.current()
    }
    document.addEventListener('keydown', press, true)
    return () => document.removeEventListener('keydown', press, true)
  }, [])
  useShortcut({ id: 'choose-leave', keys: ['Escape'], group, label: k('chooseLeave') })
  useShortcut({
    id: 'choose-take',
    keys: ['l'],
    group,
    label: k('choose'),
    isScoped: () => selected() !== null,
    run: () => {
      const words = selected()
      if (words) take(words)
      return words !== null
    },
  })

  if (!passage)
    return createPortal(
      <div className="toast choose-notice">
        <p>{t(`${kind}.ask`)}</p>
        <button type="button" onClick={leave}>
          {t('leave')}
        </button>
      </div>,
      main,
    )
  return (
    <SelectionToolbar passage={passage}>
      <button
        type="button"
        title={t('hint', { label: t(`${kind}.take`), key: 'l' })}
        onClick={() => take(passage)}
      >
        <PlaceGlyph />
        {t(`${kind}.take`)}
      </button>
      <button type="button" onClick={leave}>
        <LeaveGlyph />
        {t('leave')}
      </button>
    </SelectionToolbar>
  )
}
