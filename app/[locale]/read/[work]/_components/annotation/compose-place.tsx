'use client'
import { useLayoutEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Draft } from '@/browser/annotation/drafts'
import { findPlaces } from '@/browser/annotation/placed-annotation'
import { toDomRange } from '@/browser/reader-dom/to-dom-range'
import { useMedia } from '@/components/ui/use-media'
import { useReader } from '../reader-context'
import { useAnnotations } from './annotation-context'
import { MARGIN } from './margin-room'
import { ComposeComment } from './compose-comment'

/** The new comment where it is written: in the margin beside its passage, or at the window's lower edge. */
export function ComposePlace({ draft }: { draft: Draft }) {
  const { root, view } = useReader()
  const { text } = useAnnotations()
  const hasMargin = useMedia(MARGIN)
  const [top, setTop] = useState(0)
  const [place] = findPlaces(text, draft.targets)
  const paragraph = place && text.sides[place.side].byId.get(place.range.start.segment)?.paragraph
  const margin = root.querySelector<HTMLElement>(`[data-margin="${paragraph ?? ''}"]`)
  const isInMargin = hasMargin && margin !== null

  useLayoutEffect(() => {
    const words = place && toDomRange(root, place.side, place.range)?.getBoundingClientRect()
    const section = margin?.closest('[data-paragraph]')
    if (words && section) setTop(Math.max(0, words.top - section.getBoundingClientRect().top))
    // Where the passage stands changes with the view alone; the draft names it.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- place and margin are made anew at every drawing
  }, [draft, view, root, isInMargin])

  return createPortal(
    <div
      className="compose-place"
      data-margin-place={isInMargin ? '' : undefined}
      style={isInMargin ? { top } : {}}
    >
      <ComposeComment key={draft.touchedAt} draft={draft} />
    </div>,
    isInMargin ? margin : document.body,
  )
}
