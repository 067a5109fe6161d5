'use client'
import { useEffect, useEffectEvent, useSyncExternalStore } from 'react'
import { useTranslations } from 'next-intl'
import { openLive, type Arrived } from '@/browser/live/open-live'
import { openSigns, type LiveSigns } from '@/browser/live/signs'
import { askUnread } from '@/components/inbox/unread-number'
import { useReader } from '../../reader-context'
import { useActions } from '../annotation-context'

/** One page reads in one company. */
const signs = openSigns()

/** How long what comes is gathered before it is said, in milliseconds: a class that writes at once is not read out one by one. */
const GATHER = 3_000

/**
 * Listens to what is written in the company one reads in, and says so, gathered, to those who do not see it come. `me` is what
 * one is there.
 */
export function LiveLine({ me }: { me: string | null }) {
  const t = useTranslations('live')
  const { work, announce } = useReader()
  const { store } = useActions()
  const say = useEffectEvent(({ notes, replies }: Arrived) => {
    const parts = [notes > 0 && t('notes', { count: notes }), replies > 0 && t('replies', { count: replies })]
    announce(parts.filter((part) => part !== false).join(', '))
  })
  useEffect(() => {
    let gathered: Arrived = { notes: 0, replies: 0 }
    let timer: ReturnType<typeof setTimeout> | undefined
    const end = openLive(
      { store, work, me },
      {
        onPresence: (present) => signs.set({ present }),
        onState: (hears) => signs.set({ hears }),
        onConcern: askUnread,
        onArrived: ({ notes, replies }) => {
          signs.add(notes + replies)
          gathered = { notes: gathered.notes + notes, replies: gathered.replies + replies }
          timer ??= setTimeout(() => {
            timer = undefined
            say(gathered)
            gathered = { notes: 0, replies: 0 }
          }, GATHER)
        },
      },
    )
    return () => {
      clearTimeout(timer)
      end()
      signs.clear()
    }
  }, [store, work, me])
  return null
}

/** What is known by the line now. */
export function useLiveSigns(): LiveSigns {
  return useSyncExternalStore(signs.subscribe, signs.snapshot)
}

/** How many are there, and what is new since one last looked here. */
export function LiveState() {
  const t = useTranslations('live')
  const { hears, present, arrived } = useLiveSigns()
  useEffect(() => () => signs.set({ arrived: 0 }), [])
  if (hears === null || (hears && present === null && arrived === 0)) return null
  return (
    <p className="live-state" data-hears={hears}>
      {!hears && t('away')}
      {hears && present !== null && t('present', { count: present })}
      {arrived > 0 && <span>{t('arrived', { count: arrived })}</span>}
    </p>
  )
}
