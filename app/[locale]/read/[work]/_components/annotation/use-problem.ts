'use client'
import { useTranslations } from 'next-intl'

/** Turns a problem code of the API into a sentence in the interface language. A code it does not know is named. */
export function useProblem(): (code: string) => string {
  const t = useTranslations('annotate')
  const errors = useTranslations('errors')
  return (code) => (errors.has(code) ? errors(code) : t('state.unknown', { code }))
}
