'use client'
import { useEffect } from 'react'
import type { DraftBox } from '@/browser/annotation/draft-box'
import { whenForgotten } from '@/browser/portable/forgotten'
import { useDraftBox } from './use-draft-box'

/**
 * Forgets the notes of this page, with all that could be taken back, once the reader has deleted everything in another tab:
 * the page is loaded anew. What is being written here was not meant: it is kept, and offered again.
 */
export function ForgottenNotes() {
  const { box } = useDraftBox()
  useEffect(() => whenForgotten(() => void keepOpenDrafts(box).then(() => location.reload())), [box])
  return null
}

async function keepOpenDrafts(box: DraftBox): Promise<void> {
  const editors = [...document.querySelectorAll<HTMLElement>('[data-draft]')]
  const open = new Set(editors.flatMap((editor) => editor.dataset['draft']?.split(' ')))
  await Promise.all(
    box
      .all()
      .filter(({ id }) => open.has(id))
      .map(box.keep),
  )
}
