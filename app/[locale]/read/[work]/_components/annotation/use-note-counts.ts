'use client'
import { useEffect, useMemo, useRef } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import { makeSentenceCounter } from '@/browser/annotation/count-by-sentence'
import { createNoteCounts, type NoteCounts } from '@/browser/annotation/note-counts'
import type { PlacedAnnotation, PlacingText } from '@/browser/annotation/placed-annotation'

/** Lets every sentence say after its words how many of these notes it has; for screen readers alone. */
export function useNoteCounts(
  root: HTMLElement,
  text: PlacingText,
  annotations: readonly PlacedAnnotation[],
): void {
  const t = useTranslations('keys')
  const locale = useLocale()
  const counts = useRef<NoteCounts | null>(null)
  const countSentences = useMemo(() => makeSentenceCounter(text), [text])
  useEffect(() => {
    const made = createNoteCounts(root, locale)
    counts.current = made
    return () => made.dispose()
  }, [root, locale])
  useEffect(() => {
    counts.current?.show(countSentences(annotations), (count) => t('sentence', { count }))
  }, [root, countSentences, annotations, locale, t])
}
