'use client'
import { useTranslations } from 'next-intl'
import { PROBLEM_CODES } from '@/lib/problem/problem-code'

/** Turns a problem code of the API into a sentence in the interface language. A code it does not know is named. */
export function useProblem(): (code: string) => string {
  const t = useTranslations('annotate')
  const errors = useTranslations('errors')
  return (code) => {
    const known = PROBLEM_CODES.find((other) => other === code)
    return known ? errors(known) : t('state.unknown', { code })
  }
}
