'use client'
import { useEffect, useRef } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import { countBySentence } from '@/browser/annotation/count-by-sentence'
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
  useEffect(() => {
    const made = createNoteCounts(root, locale)
    counts.current = made
    return () => made.dispose()
  }, [root, locale])
  useEffect(() => {
    counts.current?.show(countBySentence(text, annotations), (count) => t('sentence', { count }))
  }, [root, text, annotations, locale, t])
}
