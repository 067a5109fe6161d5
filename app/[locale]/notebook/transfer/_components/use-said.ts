'use client'
import { useTranslations } from 'next-intl'
import { PROBLEM_CODES } from '@/lib/problem/problem-code'

/** A problem of the server as a sentence; also that it could not be reached. */
export function useSaid(): (problem: string) => string {
  const t = useTranslations('portable')
  const errors = useTranslations('errors')
  return (problem) => {
    if (problem === 'unreachable') return t('unreachable')
    const known = PROBLEM_CODES.find((code) => code === problem)
    return known ? errors(known) : t('unknown', { code: problem })
  }
}
