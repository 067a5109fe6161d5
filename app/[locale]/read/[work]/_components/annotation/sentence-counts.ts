'use client'
import { useEffect, useMemo, useRef } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import { makeSentenceCounter } from '@/browser/annotation/count-by-sentence'
import { createNoteCounts, type NoteCounts } from '@/browser/annotation/note-counts'
import { useReader } from '../reader-context'
import { useAnnotations } from './annotation-context'

/** Lets every sentence say after its words how many of the notes it has; for screen readers alone. */
export function SentenceCounts(): null {
  const t = useTranslations('keys')
  const locale = useLocale()
  const { root } = useReader()
  const { text, inText } = useAnnotations()
  const counts = useRef<NoteCounts | null>(null)
  const countSentences = useMemo(() => makeSentenceCounter(text), [text])
  useEffect(() => {
    const made = createNoteCounts(root, locale)
    counts.current = made
    return () => made.dispose()
  }, [root, locale])
  useEffect(() => {
    counts.current?.show(countSentences(inText), (count) => t('sentence', { count }))
  }, [root, countSentences, inText, locale, t])
  return null
}
