'use client'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'next-intl'
import { keepToldOfDetached, wasToldOfDetached } from '@/browser/annotation/detached-notice'
import { findLocalStorage } from '@/browser/annotation/local-storage'
import { homeOf } from '@/browser/annotation/placed-annotation'
import { useReader } from '../reader-context'
import type { Annotations } from './annotation-context'

/** Tells the reader once, when their notes are there, that some of them no longer have a place in the text. */
export function useDetachedNotice({ snapshot, offer, openPanel }: Annotations): void {
  const t = useTranslations('annotate.detached')
  const { work, revision } = useReader()
  const { annotations, phase } = snapshot
  // In the order of the text the detached ones are last.
  const count = phase === 'ready' ? annotations.length - 1 - annotations.findLastIndex(homeOf) : 0
  const told = useRef(0)
  useEffect(() => {
    const local = findLocalStorage()
    if (count <= told.current) return
    told.current = count
    if (wasToldOfDetached(local, work, revision, count)) return
    keepToldOfDetached(local, work, revision, count)
    offer(t('notice', { count }), t('show'), () => openPanel(true))
  }, [count, work, revision, offer, openPanel, t])
}
