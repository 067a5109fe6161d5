'use client'
import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslations } from 'next-intl'
import { keepAim, readAim } from '@/browser/annotation/company-aim'
import {
  ALONE,
  keepCompany,
  layersOf,
  SEMINAR_QUERY,
  type CompanyChoice,
} from '@/browser/annotation/company-choice'
import { findLocalStorage } from '@/browser/annotation/local-storage'
import { listSeminars } from '@/browser/annotation/seminars-api'
import type { Layer } from '@/lib/annotation/layer'
import { seminarOf } from '@/lib/annotation/layer-names'
import { listRights } from '@/lib/annotation/rights'
import type { Seminar } from '@/lib/seminar/seminar'
import { useReader } from '../../reader-context'
import { useActions } from '../annotation-context'
import type { Company } from './company'
import { listAims } from './list-aims'
import { LiveLine } from './live-line'
import { UnreadInBar } from './unread-in-bar'

interface CompanyKeeperProps {
  /** What was chosen when the page was opened. */
  begun: CompanyChoice
  onChange: (company: Company | null) => void
}

/** Milliseconds until seminars that could not be asked for are asked for again. */
const RETRY = 15_000

/**
 * Knows the seminars of the reader, and which of them the work is read in. Asks for them again whenever the notes are
 * listed anew, which they are when the reader has joined or left one.
 */
export function CompanyKeeper({ begun, onChange }: CompanyKeeperProps) {
  const t = useTranslations('company')
  const { work, announce } = useReader()
  const { store } = useActions()
  const [local] = useState(findLocalStorage)
  const [choice, setChoice] = useState(begun)
  const [seminars, setSeminars] = useState<readonly Seminar[] | null>(null)
  // Here, too: a browser may not let them be kept.
  const [aims, setAims] = useState<Readonly<Record<string, Layer>>>({})
  const here = seminars?.find(({ id }) => id === choice) ?? null

  const stand = (next: CompanyChoice) => {
    setChoice(next)
    keepCompany(local, work, next)
    writeAddress(next)
    void store.enter(layersOf(next))
  }

  /** Stands where one may: in the seminar that was chosen as long as one is in it. */
  const settle = useEffectEvent((known: readonly Seminar[]) => {
    setSeminars(known)
    const isIn = known.some(({ id }) => id === choice)
    if (known.length === 0 && choice !== null) stand(null)
    else if (known.length > 0 && choice !== ALONE && !isIn) stand(ALONE)
    if (choice !== null && choice !== ALONE && !isIn) announce(t('notIn'))
    else if (choice !== null && choice !== ALONE) {
      keepCompany(local, work, choice)
      writeAddress(choice)
    }
  })

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let isCurrent = true
    const ask = () => {
      clearTimeout(timer)
      listSeminars(work).then(
        (known) => isCurrent && settle(known),
        () => isCurrent && (timer = setTimeout(ask, RETRY)),
      )
    }
    if (store.listed()) ask()
    const stop = store.onListed((listed) => listed && ask())
    // Somebody may have been suspended, or let back, while they looked elsewhere.
    window.addEventListener('focus', ask)
    return () => {
      isCurrent = false
      window.removeEventListener('focus', ask)
      clearTimeout(timer)
      stop()
    }
  }, [work, store])

  const enter = useEffectEvent((id: string | null) => {
    stand(id ?? ALONE)
    const entered = seminars?.find((seminar) => seminar.id === id)
    announce(entered ? t('entered', { name: entered.name }) : t('alone'))
  })
  const tell = useEffectEvent(() => {
    if (!seminars || seminars.length === 0) {
      onChange(null)
      return
    }
    const layers = listAims(here)
    const chosen = layers.find((layer) => layer === aims[here?.id ?? ''])
    const layer = chosen ?? readAim(local, here, layers)
    store.aim(layer)
    onChange({
      ...{ seminars, here, layers, layer },
      mayChange: (annotation) => {
        const seminar = seminars.find(({ id }) => id === seminarOf(annotation.layer))
        return listRights(annotation, annotation, seminar?.me ?? null).changes
      },
      enter: (id) => enter(id),
      aim: (next) => {
        if (here) keepAim(local, here.id, next)
        if (here) setAims((last) => ({ ...last, [here.id]: next }))
      },
    })
  })
  useEffect(() => tell(), [seminars, here, aims])
  return (
    <>
      <UnreadInBar />
      {here && <LiveLine key={here.id} />}
    </>
  )
}

/** The address says the seminar one reads in, so that it can be kept and come back to. */
function writeAddress(choice: CompanyChoice): void {
  const query = new URLSearchParams(location.search)
  if (choice === null || choice === ALONE) query.delete(SEMINAR_QUERY)
  else query.set(SEMINAR_QUERY, choice)
  const search = query.size > 0 ? `?${query.toString()}` : ''
  if (search !== location.search)
    history.replaceState(history.state, '', location.pathname + search + location.hash)
}
