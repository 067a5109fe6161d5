'use client'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'next-intl'
import { useReader } from '../reader-context'
import type { Annotations } from './annotation-context'
import { useDraftBox } from './use-draft-box'

/** How long ago a draft may have been left to be spoken of, in milliseconds: older ones stand in the list. */
const RECENT = 24 * 60 * 60 * 1_000

/** Tells the reader who comes back, once, that something they were writing was not saved and is here. */
export function useDraftNotice({ composing, editing, offer, openPanel }: Annotations): void {
  const t = useTranslations('outbox')
  const { work } = useReader()
  const { drafts } = useDraftBox()
  const last = drafts.find((draft) => draft.work === work)
  const isWriting = composing !== null || editing !== null
  const isOver = useRef(false)
  useEffect(() => {
    if (isOver.current || (!last && !isWriting)) return
    // The first that is heard of: of an earlier visit, or of what is being written on this page.
    isOver.current = true
    const isRecent = last && Date.now() - Date.parse(last.touchedAt) < RECENT
    if (isRecent && !isWriting) offer(t('draft'), t('show'), () => openPanel(true))
  }, [last, isWriting, offer, openPanel, t])
}
