'use client'
import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react'
import { useTranslations } from 'next-intl'
import { adjustByKey } from '@/browser/adjusting/adjust-keys'
import { dragHandle } from '@/browser/adjusting/drag-handle'
import { measureSpots } from '@/browser/adjusting/handle-spots'
import { findOffsetNear } from '@/browser/hit-test/find-offset-near'
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

/** How much of a long passage is told at its handles, in UTF-16 units. */
const TOLD = 120

/** One end of a passage, to be dragged or moved by keys. A slider over the text, whose value is the passage's words. */
export function AdjustHandle({ ref, end, adjusting, hint, onDrag }: AdjustHandleProps) {
  const t = useTranslations('annotate.adjust')
  const { root } = useReader()
  const { sideText, range, words, change, save } = adjusting
  const latest = useRef(adjusting)
  useEffect(() => {
    latest.current = adjusting
  })

  useEffect(() => {
    const handle = ref.current
    if (!handle) return
    const { side } = sideText
    return dragHandle(handle, {
      spot: () => measureSpots(root, side, latest.current.range)?.[end] ?? null,
      begin: () => onDrag(true),
      move: (x, y, fine) => {
        const offset = findOffsetNear(root, side, x, y)
        if (offset === null) return
        const next = moveEnd(sideText, latest.current.range, end, offset, fine ? 'character' : 'word')
        change(next)
      },
      finish: () => onDrag(false),
    })
  }, [ref, root, sideText, end, change, onDrag])

  function press(event: KeyboardEvent<HTMLDivElement>) {
    const next = adjustByKey(sideText, range, end, event)
    if (next) change(next)
    else if (event.key === 'Enter') save()
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
      aria-valuetext={tell(words, end)}
      onKeyDown={press}
    />
  )
}

/** A passage in words; of a long one those at the end that is meant. */
function tell(words: string, end: RangeEnd): string {
  if (words.length <= TOLD) return words
  return end === 'start' ? `${words.slice(0, TOLD)}…` : `…${words.slice(-TOLD)}`
}
