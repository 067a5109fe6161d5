'use client'
import { useTranslations } from 'next-intl'
import { useProblemText } from '@/components/problem/use-problem-text'

/** Turns a problem code of the API into a sentence in the interface language. A code it does not know is named. */
export function useProblem(): (code: string) => string {
  const t = useTranslations('annotate')
  const textOf = useProblemText()
  return (code) => textOf(code) ?? t('state.unknown', { code })
}
