'use client'
import { useEffect, useRef, type RefObject } from 'react'
import { findSentence, shownOf } from '@/browser/reading/sentences'
import { bringToEye } from '@/browser/reading/scroll-to'
import type { TextRange } from '@/lib/anchor/text-range'
import type { Side } from '@/lib/text/side'

interface Focused {
  /** What takes the focus at first. */
  first: RefObject<HTMLElement | null>
  side: Side
  range: TextRange
}

/**
 * Brings the passage before the eyes and the focus to a handle; at the end gives the focus back to what had it, or to
 * the sentence where that is gone. A handle that has the focus is kept in view.
 */
export function useAdjustingFocus(root: HTMLElement, { first, side, range }: Focused): void {
  const latest = useRef(range)
  useEffect(() => {
    latest.current = range
    const focused = document.activeElement
    if (focused?.closest('.adjusting')) focused.scrollIntoView({ block: 'nearest' })
  }, [range])

  useEffect(() => {
    const before = document.activeElement
    const find = () => {
      const sentence = findSentence(root, latest.current.start.segment, side)
      return sentence && shownOf(sentence)
    }
    // After what was open has given the focus back.
    const frame = requestAnimationFrame(() => {
      const sentence = find()
      if (sentence) bringToEye(sentence, 'instant')
      first.current?.focus({ preventScroll: true })
      first.current?.scrollIntoView({ block: 'nearest' })
    })
    return () => {
      cancelAnimationFrame(frame)
      const isBack = before instanceof HTMLElement && before.isConnected && before !== document.body
      const to = isBack ? before : find()
      // Once the handles have gone: nothing else may have taken the focus meanwhile.
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return
        if (to && !isBack && !to.hasAttribute('tabindex')) to.tabIndex = -1
        to?.focus({ preventScroll: true })
      })
    }
  }, [root, first, side])
}
