'use client'
import { useEffect, useEffectEvent, type KeyboardEvent, type RefObject } from 'react'
import { useTranslations } from 'next-intl'
import { adjustByKey, isAdjustKeyOn } from '@/browser/adjusting/adjust-keys'
import { dragHandle } from '@/browser/adjusting/drag-handle'
import { measureSpots } from '@/browser/adjusting/handle-spots'
import { tellPassage } from '@/browser/adjusting/tell-passage'
import { findOffsetNear } from '@/browser/hit-test/find-offset-near'
import { isKeyOn } from '@/browser/reading/is-key-on'
import { moveEnd, type RangeEnd } from '@/lib/anchor/adjust-range'
import { findOffset } from '@/lib/anchor/side-text'
import { useReader } from '../reader-context'
import type { Adjusting } from './use-adjusting'

interface AdjustHandleProps {
  ref: RefObject<HTMLDivElement | null>
  end: RangeEnd
  adjusting: Adjusting
  /** The id of what says how it is used. */
  hint: string
  onDrag: (isDragged: boolean) => void
}

/** One end of a passage, to be dragged or moved by keys. A slider over the text, whose value is the passage's words. */
export function AdjustHandle({ ref, end, adjusting, hint, onDrag }: AdjustHandleProps) {
  const t = useTranslations('annotate.adjust')
  const { root } = useReader()
  const { sideText, range, words, change, keepStep, save } = adjusting

  const findSpot = useEffectEvent(() => measureSpots(root, sideText.side, range)?.[end] ?? null)
  const begin = useEffectEvent(() => {
    keepStep()
    onDrag(true)
  })
  const move = useEffectEvent((x: number, y: number, fine: boolean) => {
    const offset = findOffsetNear(root, sideText.side, x, y)
    if (offset !== null) change(moveEnd(sideText, range, end, offset, fine ? 'character' : 'word'))
  })
  const finish = useEffectEvent(() => onDrag(false))
  useEffect(() => {
    if (!ref.current) return
    return dragHandle(ref.current, {
      spot: () => findSpot(),
      begin: () => begin(),
      move: (...point) => move(...point),
      finish: () => finish(),
    })
  }, [ref])

  function press(event: KeyboardEvent<HTMLDivElement>) {
    const next = isAdjustKeyOn(event) ? adjustByKey(sideText, range, end, event) : null
    if (next) {
      keepStep()
      change(next)
    } else if (event.key === 'Enter' && isKeyOn('adjust-save', 'Enter')) save()
    else return
    event.preventDefault()
  }

  return (
    <div
      ref={ref}
      className="adjust-handle"
      data-end={end}
      role="slider"
      tabIndex={0}
      aria-label={t(end)}
      aria-describedby={hint}
      aria-valuemin={0}
      aria-valuemax={sideText.running.length}
      aria-valuenow={findOffset(sideText, range[end]) ?? 0}
      aria-valuetext={tellPassage(words, end)}
      onKeyDown={press}
    />
  )
}
