'use client'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'next-intl'
import { countStuck } from '@/browser/annotation/count-stuck'
import { useReader } from '../reader-context'
import type { Annotations } from './annotation-context'

/** How long something waits before it is spoken of, in milliseconds: as a rule it is saved at once. */
const SOON = 3_000

/** Says how many notes wait to be sent, and when the last of them is saved. Says at once what will not outlive the page. */
export function useWaitingNotice({ snapshot, offer, openPanel }: Annotations): void {
  const t = useTranslations('outbox')
  const { announce } = useReader()
  const { volatile, unsaved } = snapshot
  const waiting = unsaved - countStuck(snapshot)
  const said = useRef(0)

  useEffect(() => {
    if (waiting === said.current) return
    if (waiting === 0) {
      said.current = 0
      if (unsaved === 0) announce(t('saved'))
      return
    }
    const timer = setTimeout(() => {
      said.current = waiting
      announce(t('waiting', { count: waiting }))
    }, SOON)
    return () => clearTimeout(timer)
  }, [waiting, unsaved, announce, t])

  const isTold = useRef(false)
  useEffect(() => {
    if (volatile && !isTold.current) offer(t('volatile'), t('show'), () => openPanel(true))
    isTold.current = volatile
  }, [volatile, offer, openPanel, t])
}
