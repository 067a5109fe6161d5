'use client'
import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslations } from 'next-intl'
import type { AnnotationStore } from '@/browser/annotation/annotation-store'
import { listCompanies } from '@/browser/annotation/companies-api'
import { keepAim, readAim } from '@/browser/annotation/company-aim'
import { layersOf } from '@/browser/annotation/company-choice'
import { keepCompany } from '@/browser/annotation/keep-company'
import { findLocalStorage } from '@/browser/annotation/local-storage'
import { findCompany, listAims, standingIn, type Companies } from '@/lib/annotation/company'
import { ALONE, type CompanyChoice } from '@/lib/annotation/company-choice'
import { withCompany } from '@/lib/annotation/with-company'
import type { Layer } from '@/lib/annotation/layer'
import { listRights } from '@/lib/annotation/rights'
import { useReader } from '../../reader-context'
import { useActions } from '../annotation-context'
import type { CompanyState } from './company-state'
import { LiveLine } from './live-line'
import { UnreadInBar } from './unread-in-bar'

interface CompanyKeeperProps {
  /** What was chosen when the page was opened. */
  begun: CompanyChoice | null
  onChange: (company: CompanyState | null) => void
}

/** Milliseconds until company that could not be asked for is asked for again. */
const RETRY = 15_000

/**
 * Knows in what company the reader may read the work, and in which of it they do. Asks again whenever the notes are listed
 * anew, which they are when the reader has joined or left a seminar, and when the public layer was opened or closed.
 */
export function CompanyKeeper({ begun, onChange }: CompanyKeeperProps) {
  const t = useTranslations('company')
  const { work, announce } = useReader()
  const { store } = useActions()
  const [local] = useState(findLocalStorage)
  const [choice, setChoice] = useState(begun)
  const [companies, setCompanies] = useState<Companies | null>(null)
  // Here, too: a browser may not let them be kept, and that of the public layer never is.
  const [aims, setAims] = useState<Readonly<Record<string, Layer>>>({})
  const here = (companies && choice && findCompany(choice, companies)) ?? ALONE
  const key = here.kind === 'seminar' ? here.seminar.id : here.kind

  const keep = (next: CompanyChoice | null) => {
    keepCompany(local, work, next)
    writeAddress(next ?? ALONE)
  }
  /** `isLeft`: what is in view is left there. */
  const stand = (next: CompanyChoice | null, isLeft = false) => {
    setChoice(next)
    keep(next)
    if (!isLeft) void store.enter(layersOf(next))
  }

  /** Stands where one may: where one chose to, as long as that is there. Who may choose nothing is in none. */
  const settle = useEffectEvent((now: Companies) => {
    const wasOpen = companies !== null && companies.inPublic !== null
    setCompanies(now)
    const isAny = now.seminars.length > 0 || now.inPublic !== null
    const found = choice && findCompany(choice, now)
    // Once it is closed, what one wrote in public is as what is private: in view, it is there to be taken back.
    const isOpenAgain = now.inPublic !== null && store.listed()?.layers?.includes('public') === true
    const isLeft = choice?.kind === 'public' && hasOwnPublic(store)
    if (found && found.kind !== 'alone') keep(choice)
    else if (choice !== null && !isAny) stand(null, isLeft)
    else if (!found || isOpenAgain) stand(ALONE, isLeft)
    if (found || choice === null) return
    if (choice.kind === 'seminar') announce(t('notIn'))
    else if (wasOpen) announce(t('closed'))
  })

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let isCurrent = true
    const ask = () => {
      clearTimeout(timer)
      listCompanies(work).then(
        (now) => isCurrent && settle(now),
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

  const enter = useEffectEvent((next: CompanyChoice) => {
    stand(next)
    const entered = companies && findCompany(next, companies)
    if (entered?.kind === 'seminar') announce(t('entered', { name: entered.seminar.name }))
    else announce(t(entered?.kind === 'public' ? 'enteredPublic' : 'alone'))
  })
  const tell = useEffectEvent(() => {
    if (!companies || (companies.seminars.length === 0 && companies.inPublic === null)) {
      onChange(null)
      return
    }
    const layers = listAims(here)
    const layer = layers.find((one) => one === aims[key]) ?? readAim(local, here, layers)
    store.aim(layer)
    onChange({
      ...{ ...companies, here, layers, layer },
      mayChange: (annotation) =>
        listRights(annotation, annotation, standingIn(annotation.layer, companies)).changes,
      enter: (next) => enter(next),
      aim: (next) => {
        keepAim(local, here, next)
        setAims((last) => ({ ...last, [key]: next }))
      },
    })
  })
  useEffect(() => tell(), [companies, choice, aims])
  return (
    <>
      <UnreadInBar />
      {here.kind !== 'alone' && (
        <LiveLine key={key} me={here.kind === 'seminar' ? here.seminar.me.id : null} />
      )}
    </>
  )
}

function hasOwnPublic(store: AnnotationStore): boolean {
  return store.snapshot().annotations.some(({ annotation: { mine, layer } }) => mine && layer === 'public')
}

/** The address says the company one reads in, so that it can be kept and come back to. */
function writeAddress(choice: CompanyChoice): void {
  const search = withCompany(location.search, choice)
  if (search !== location.search)
    history.replaceState(history.state, '', location.pathname + search + location.hash)
}
