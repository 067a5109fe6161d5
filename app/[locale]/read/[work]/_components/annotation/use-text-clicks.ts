'use client'
import { useEffect, useMemo, useRef } from 'react'
import { createHitTest } from '@/browser/hit-test/hit-test'
import { toDomRange } from '@/browser/reader-dom/to-dom-range'
import { MARGIN } from './margin-room'
import type { Annotations } from './annotation-context'

/** Lets a click or a tap on painted words open what stands on them: in the margin, or in a list beside the words. */
export function useTextClicks(root: HTMLElement, annotations: Annotations): void {
  const { snapshot } = annotations
  const hits = useMemo(() => createHitTest(root), [root])
  const latest = useRef(annotations)
  useEffect(() => {
    latest.current = annotations
  })
  useEffect(() => {
    hits.set(
      snapshot.annotations.flatMap(({ annotation: { id }, places }) =>
        places.map(({ side, range }) => ({ id, side, range })),
      ),
    )
  }, [hits, snapshot.annotations])

  useEffect(() => {
    function open(event: MouseEvent) {
      const { activate, openList, snapshot: now } = latest.current
      const isOther =
        event.target instanceof Element && event.target.closest('a, button, [data-margin]') !== null
      if (event.button !== 0 || event.detail > 1 || isOther || document.getSelection()?.isCollapsed === false)
        return
      const ids = hits.notesAt(event.clientX, event.clientY)
      const [first] = ids
      if (first === undefined) {
        activate(null)
        return
      }
      event.preventDefault()
      activate(first)
      if (ids.length === 1 && matchMedia(MARGIN).matches) return
      const view = now.annotations.find(({ annotation }) => annotation.id === first)
      const [place] = view?.places ?? []
      const words = place && toDomRange(root, place.side, place.range)
      if (words) openList({ ids, paragraph: null, anchor: words, returnTo: null })
    }
    root.addEventListener('click', open)
    return () => root.removeEventListener('click', open)
  }, [root, hits])
}
