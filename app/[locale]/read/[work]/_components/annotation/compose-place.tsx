'use client'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { findPlaces } from '@/browser/annotation/placed-annotation'
import { watchKeyboard } from '@/browser/watch-keyboard'
import { toDomRange } from '@/browser/reader-dom/to-dom-range'
import { keepInSight } from '@/components/ui/keep-in-sight'
import { NARROW, useMedia } from '@/components/ui/use-media'
import { useReader } from '../reader-context'
import { useActions, type Composing } from './annotation-context'
import { MARGIN } from './margin-room'
import { usePageMain } from './use-page-main'
import { ComposeComment } from './compose-comment'

/** The new comment where it is written: in the margin beside its passage, or at the window's lower edge. */
export function ComposePlace({ composing }: { composing: Composing }) {
  const { targets } = composing
  const { root, view } = useReader()
  const { text } = useActions()
  const hasMargin = useMedia(MARGIN)
  const main = usePageMain()
  const panel = useRef<HTMLDivElement>(null)
  const [place] = findPlaces(text, targets)
  const paragraph = place && text.sides[place.side].byId.get(place.range.start.segment)?.paragraph
  const margin = root.querySelector<HTMLElement>(`[data-margin="${paragraph ?? ''}"]`)
  const isInMargin = hasMargin && margin !== null

  // Where the passage stands changes with the view.
  useLayoutEffect(() => {
    const [first] = findPlaces(text, targets)
    const words = first && toDomRange(root, first.side, first.range)?.getClientRects()[0]
    const section = panel.current?.closest('[data-paragraph]')
    const top = words && section ? Math.max(0, words.top - section.getBoundingClientRect().top) : 0
    panel.current?.style.setProperty('top', isInMargin ? `${top}px` : null)
  }, [targets, text, view, root, isInMargin])

  // The words that are written about stay in sight above it.
  useEffect(() => {
    const [first] = findPlaces(text, targets)
    const words = first && toDomRange(root, first.side, first.range)
    if (!panel.current || !words || isInMargin || !matchMedia(NARROW).matches) return
    return keepInSight(words, panel.current)
  }, [targets, text, view, root, isInMargin])

  // At the lower edge the editor stands above the keyboard of a phone, not under it.
  useEffect(
    () => watchKeyboard((covered) => panel.current?.style.setProperty('--keyboard', `${covered}px`)),
    [],
  )

  return createPortal(
    <div ref={panel} className="compose-place" data-margin-place={isInMargin ? '' : undefined}>
      <ComposeComment targets={targets} saved={composing.saved} taken={composing.taken} />
    </div>,
    isInMargin ? margin : main,
  )
}
