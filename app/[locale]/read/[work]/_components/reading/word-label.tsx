'use client'
import { useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { findAnswerBeside } from '@/browser/words/find-answer'
import type { LitWord } from '@/browser/words/lit-word'
import { floatBeside } from '@/components/ui/float-beside'
import { otherSide } from '@/lib/text/side'
import { useReader } from '../reader-context'

/**
 * What answers a lit word, beside it, where it cannot be seen in the text: its language is not shown, or it stands
 * outside the window. For the eye alone, and never in the pointer's way; the keys say it aloud.
 */
export function WordLabel({ word }: { word: LitWord }) {
  const { root } = useReader()
  const [found] = useState(() => findAnswerBeside(root, word))
  const panel = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const element = panel.current
    if (!element || !found) return
    element.showPopover()
    const stop = floatBeside(found.anchor, element, 'top')
    return () => {
      stop()
      element.hidePopover()
    }
  }, [found])

  if (!found) return null
  return createPortal(
    <div ref={panel} popover="manual" className="word-label" lang={otherSide(word.side)} aria-hidden>
      {found.answer}
    </div>,
    document.body,
  )
}
