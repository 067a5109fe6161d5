'use client'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { useTranslations } from 'next-intl'
import { findAdjustable } from '@/browser/adjusting/start-range'
import { tellPassage } from '@/browser/adjusting/tell-passage'
import type { PlacedAnnotation } from '@/browser/annotation/placed-annotation'
import { sameValue } from '@/browser/annotation/same-value'
import { describeTarget } from '@/lib/anchor/describe-target'
import { passageText } from '@/lib/anchor/passage-text'
import { EXACT_LENGTH } from '@/lib/anchor/quote-limits'
import type { SideText } from '@/lib/anchor/side-text'
import type { Target } from '@/lib/anchor/target'
import type { TextRange } from '@/lib/anchor/text-range'
import { withPassageAt } from '@/lib/annotation/note-targets'
import { useReader } from '../reader-context'
import { useActions } from './annotation-context'

export interface Adjusting {
  sideText: SideText
  /** The passage as it is now. */
  range: TextRange
  words: string
  /** Moves its ends; a passage too long to be quoted is not taken. */
  change: (range: TextRange) => void
  /** Remembers the passage as it is, for `stepBack`: before a key or a drag moves an end. */
  keepStep: () => void
  /** Goes back by a step; where there is none, nothing happens. */
  stepBack: () => void
  save: () => void
  cancel: () => void
}

/**
 * The passage of a target while its ends are being moved; null where the target is not found in the text. Ends by itself
 * when the note changes meanwhile.
 */
export function useAdjusting(
  view: PlacedAnnotation,
  at: number,
  onMove: (targets: readonly Target[] | null) => void,
): Adjusting | null {
  const t = useTranslations('annotate.adjust')
  const { announce } = useReader()
  const { store, text, stopAdjusting } = useActions()
  const [begun] = useState(() => ({ found: findAdjustable(text.sides, view, at), targets: view.targets }))
  const [range, setRange] = useState(begun.found?.range ?? null)
  const [steps, setSteps] = useState<readonly TextRange[]>([])
  const sideText = begun.found ? text.sides[begun.found.side] : null
  const isStale = !sideText || !sameValue(view.targets, begun.targets)

  const targets = useMemo(
    () =>
      sideText && range
        ? withPassageAt(text, begun.targets, at, describeTarget(sideText, range, text.revision))
        : null,
    [text, begun, at, sideText, range],
  )
  useEffect(() => {
    onMove(targets)
    return () => onMove(null)
  }, [targets, onMove])
  useEffect(() => {
    if (!isStale) return
    announce(t('changed'))
    stopAdjusting()
  }, [isStale, announce, stopAdjusting, t])

  const change = useCallback(
    (next: TextRange) => {
      if (sideText && passageText(sideText, next).length <= EXACT_LENGTH)
        setRange((last) => (sameValue(last, next) ? last : next))
    },
    [sideText],
  )
  if (!sideText || !range || !targets) return null
  const words = passageText(sideText, range)
  return {
    sideText,
    range,
    words,
    change,
    keepStep: () => setSteps([...steps, range]),
    stepBack: () => {
      const last = steps.findLast((step) => !sameValue(step, range))
      if (!last) return
      setRange(last)
      setSteps(steps.slice(0, steps.lastIndexOf(last)))
    },
    save: () => {
      stopAdjusting()
      announce(t('done', { words: tellPassage(words, 'start') }))
      if (!sameValue(targets, view.annotation.targets))
        void store.change(view.annotation, { targets: [...targets] })
    },
    cancel: () => {
      stopAdjusting()
      announce(t('cancelled'))
    },
  }
}
