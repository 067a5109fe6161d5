'use client'
import { useEffect, useRef } from 'react'
import { listViewRanges } from '@/browser/annotation/view-ranges'
import { createHitTest, type HitTest } from '@/browser/hit-test/hit-test'
import type { Annotations } from './annotation-context'
import { withNoteParts } from './use-note-parts'

/** Lets a click or a tap on painted words open what stands on them; anywhere else, it closes what is open. */
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
      if (latest.current.adjusting) return
      const isOther =
        event.target instanceof Element && event.target.closest('a, button, [data-margin]') !== null
      if (event.button !== 0 || event.detail > 1 || isOther || document.getSelection()?.isCollapsed === false)
        return
      const { clientX: x, clientY: y } = event
      const ids = hits.current?.notesAt(x, y) ?? []
      latest.current.activate(ids[0] ?? null)
      if (ids.length === 0) return
      event.preventDefault()
      withNoteParts(({ openNotesAt }) => openNotesAt(latest.current, { root, ids, x, y }))
    }
    root.addEventListener('click', open)
    return () => root.removeEventListener('click', open)
  }, [root])
}
