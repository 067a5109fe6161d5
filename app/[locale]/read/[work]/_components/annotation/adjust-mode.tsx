'use client'
import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { createPortal } from 'react-dom'
import { useTranslations } from 'next-intl'
import { historyStroke, readHistoryKey } from '@/browser/annotation/listen-history-keys'
import type { PlacedAnnotation } from '@/browser/annotation/placed-annotation'
import { isKeyOn } from '@/browser/reading/is-key-on'
import type { Target } from '@/lib/anchor/target'
import { useReader } from '../reader-context'
import { useShortcut } from '../shortcut-context'
import { AdjustBar } from './adjust-bar'
import { AdjustHandle } from './adjust-handle'
import { useAdjusting, type Adjusting } from './use-adjusting'
import { useAdjustingFocus } from './use-adjusting-focus'
import { useAdjustingPlaces } from './use-adjusting-places'
import { usePageMain } from './use-page-main'

interface AdjustModeProps {
  view: PlacedAnnotation
  /** Which of the note's targets, from 0. */
  at: number
  /** Told what the note's targets would be now; null at the end. */
  onMove: (targets: readonly Target[] | null) => void
}

/** Two handles at the ends of a passage, over the text and moving none of it, and what saves or drops the change. */
export function AdjustMode({ view, at, onMove }: AdjustModeProps) {
  const adjusting = useAdjusting(view, at, onMove)
  return adjusting && <Handles adjusting={adjusting} />
}

function Handles({ adjusting }: { adjusting: Adjusting }) {
  const t = useTranslations('annotate.adjust')
  const { root, announce } = useReader()
  const main = usePageMain()
  const hint = useId()
  const sheet = useRef<HTMLDivElement>(null)
  const start = useRef<HTMLDivElement>(null)
  const end = useRef<HTMLDivElement>(null)
  const bar = useRef<HTMLDivElement>(null)
  const [isDragged, setDragged] = useState(false)
  const { sideText, range, cancel } = adjusting
  const { side } = sideText

  useAdjustingPlaces(root, {
    side,
    range,
    sheet,
    start,
    end,
    bar,
    onHidden: () => {
      // A view that hides the side leaves nothing to adjust.
      cancel()
      announce(t('hidden'))
    },
  })
  useAdjustingFocus(root, { first: end, side, range })

  useShortcut({
    id: 'adjust-cancel',
    keys: ['Escape'],
    group: 'editing',
    label: t('key.cancel'),
    run: cancel,
  })

  const press = (event: KeyboardEvent) => {
    const isUndo =
      readHistoryKey(event.nativeEvent) === 'undo' && isKeyOn('adjust-undo', historyStroke('undo'))
    const isCancel = event.key === 'Escape' && isKeyOn('adjust-cancel', event.key)
    if (event.defaultPrevented || !(isUndo || isCancel)) return
    event.preventDefault()
    if (isUndo) adjusting.stepBack()
    else cancel()
  }
  const shared = { adjusting, hint, onDrag: setDragged }
  return createPortal(
    <div
      ref={sheet}
      className="adjusting"
      role="group"
      aria-label={t('label')}
      data-dragged={isDragged ? '' : undefined}
      onKeyDown={press}
    >
      <AdjustHandle ref={start} end="start" {...shared} />
      <AdjustHandle ref={end} end="end" {...shared} />
      <AdjustBar ref={bar} adjusting={adjusting} hint={hint} />
    </div>,
    main,
  )
}
