'use client'
import { useState } from 'react'
import { useTranslations } from 'next-intl'
import type { Outcome } from '@/browser/annotation/moderation-api'
import { useReader } from '../../reader-context'
import { useActions } from '../annotation-context'
import { useProblem } from '../use-problem'

export interface Asking {
  /** Why the last thing was not done, in words; null where nothing failed. */
  failure: string | null
  isBusy: boolean
  /** Does something that the server answers at once; says what came of it. Resolves with whether it was done. */
  ask: (question: () => Promise<Outcome>, done: string) => Promise<boolean>
}

/** What is asked of the server at once and does not wait in the outbox: it concerns others. */
export function useAsking(): Asking {
  const t = useTranslations('moderation')
  const problem = useProblem()
  const { announce } = useReader()
  const { store } = useActions()
  const [failure, setFailure] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  return {
    failure,
    isBusy,
    ask: async (question, done) => {
      setBusy(true)
      const outcome = await question()
      setBusy(false)
      if ('annotation' in outcome) {
        setFailure(null)
        announce(done)
        store.hear(outcome.annotation)
        // What stands below it has changed with it.
        void store.refresh()
        return true
      }
      const reason = outcome.code === null ? t('offline') : problem(outcome.code)
      setFailure(t('failed', { reason }))
      announce(t('failed', { reason }))
      return false
    },
  }
}
