'use client'
import { useTranslations } from 'next-intl'
import type { PlacedAnnotation } from '@/browser/annotation/placed-annotation'
import type { LaidReply } from '@/browser/annotation/thread-replies'
import type { Shelf } from '../annotation-context'
import { doNothing, useNoteParts } from '../use-note-parts'

interface ThreadPlaceProps {
  view: PlacedAnnotation
  replies: readonly LaidReply[]
  shelf: Shelf
  isOpen: boolean
}

/** Under a note: its thread where it is open, else how many replies it has. */
export function ThreadPlace({ view, replies, shelf, isOpen }: ThreadPlaceProps) {
  const t = useTranslations('thread')
  const parts = useNoteParts(isOpen, false, doNothing)
  if (isOpen && parts) return <parts.Thread view={view} replies={replies} shelf={shelf} />
  const count = replies.filter(({ annotation }) => annotation.deletedAt === null).length
  return count > 0 ? <p className="thread-count">{t('count', { count })}</p> : null
}
