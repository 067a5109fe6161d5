'use client'
import { useTranslations } from 'next-intl'
import { useProblemText } from '@/components/problem/use-problem-text'

/** A problem of the server as a sentence; also that it could not be reached. */
export function useSaid(): (problem: string) => string {
  const t = useTranslations('portable')
  const textOf = useProblemText()
  return (problem) =>
    problem === 'unreachable' ? t('unreachable') : (textOf(problem) ?? t('unknown', { code: problem }))
}
