'use client'
import { useEffect, useRef } from 'react'
import {
  paragraphAt,
  paragraphOf,
  type Place,
  type PlacedAnnotation,
} from '@/browser/annotation/placed-annotation'
import { listViewRanges } from '@/browser/annotation/view-ranges'
import { findUnitAt, type UnitAt } from '@/browser/hit-test/find-unit-at'
import { createHitTest, type HitTest } from '@/browser/hit-test/hit-test'
import { toDomRange } from '@/browser/reader-dom/to-dom-range'
import { focusReply } from './focus-reply'
import { MARGIN } from './margin-room'
import type { Annotations } from './annotation-context'

/**
 * Lets a click or a tap on painted words open what stands on them: in the margin, or in a list beside the words. Words
 * that a reply quotes lead to the reply.
 */
export function useTextClicks(root: HTMLElement, annotations: Annotations): void {
  const { inText } = annotations
  const hits = useRef<HitTest | null>(null)
  const latest = useRef(annotations)
  useEffect(() => {
    latest.current = annotations
  })
  useEffect(() => {
    const opened = createHitTest(root)
    hits.current = opened
    return () => {
      opened.dispose()
      hits.current = null
    }
  }, [root])
  useEffect(() => {
    hits.current?.set(listViewRanges(inText))
  }, [root, inText])

  useEffect(() => {
    function open(event: MouseEvent) {
      const { activate, adjusting, openList, inText: now, text } = latest.current
      if (adjusting) return
      const isOther =
        event.target instanceof Element && event.target.closest('a, button, [data-margin]') !== null
      if (event.button !== 0 || event.detail > 1 || isOther || document.getSelection()?.isCollapsed === false)
        return
      const { clientX: x, clientY: y } = event
      const ids = hits.current?.notesAt(x, y) ?? []
      const [first] = ids
      if (first === undefined) {
        activate(null)
        return
      }
      event.preventDefault()
      activate(first)
      const view = now.find(({ annotation }) => annotation.id === first)
      const place = view && findPlaceAt(view, findUnitAt(root, x, y))
      // A card in the margin stands at its own paragraph: at a place elsewhere the note comes to the reader.
      const isBeside = view && place && paragraphOf(text, view) === paragraphAt(text, place)
      const isInMargin = ids.length === 1 && isBeside && matchMedia(MARGIN).matches
      const words = !isInMargin && place && toDomRange(root, place.side, place.range)
      if (words) openList({ ids, paragraph: null, anchor: words, returnTo: null })
      if (place?.reply) focusReply(place.reply, words ? 'list' : 'margin')
    }
    root.addEventListener('click', open)
    return () => root.removeEventListener('click', open)
  }, [root])
}

/** The place of a note that a unit of the text belongs to. */
function findPlaceAt({ places }: PlacedAnnotation, unit: UnitAt | null): Place | undefined {
  return places.find(
    ({ side, span }) => side === unit?.side && span.start <= unit.offset && unit.offset < span.end,
  )
}
