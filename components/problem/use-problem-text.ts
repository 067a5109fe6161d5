'use client'
import { useTranslations } from 'next-intl'
import type { ProblemCode } from '@/lib/problem/problem-code'

/**
 * Turns a problem code of the API into a sentence in the interface language; null for a code it does not know. The messages
 * themselves are asked, which have one for every code, so that the list of codes need not be sent.
 */
export function useProblemText(): (code: string) => string | null {
  const errors = useTranslations('errors')
  const isKnown = (code: string): code is ProblemCode => errors.has(code as ProblemCode)
  return (code) => (isKnown(code) ? errors(code) : null)
}
