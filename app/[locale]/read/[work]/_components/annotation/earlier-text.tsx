'use client'
import { useEffect, useState } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import { fetchEarlierText, quoteSegments, type EarlierText as Text } from '@/browser/annotation/earlier-text'
import type { Target } from '@/lib/anchor/target'
import { sentenceHistoryPath } from '@/lib/work/history-path'
import { useReader } from '../reader-context'

/** The sentences a target was made on, as they were, with its words among them. */
export function EarlierText({ target }: { target: Target }) {
  const t = useTranslations('annotate.earlier')
  const locale = useLocale()
  const { work } = useReader()
  const { revision, side, start } = target
  const [text, setText] = useState<Text | 'failed' | null>(null)
  useEffect(() => {
    let isCurrent = true
    const tell = (found: Text | 'failed') => {
      if (isCurrent) setText(found)
    }
    fetchEarlierText(work, revision).then(tell, () => tell('failed'))
    return () => {
      isCurrent = false
    }
  }, [work, revision])
  if (text === null) return <p role="status">{t('loading')}</p>
  if (text === 'failed') return <p role="status">{t('failed')}</p>
  return (
    <>
      <blockquote lang={side}>
        {quoteSegments(text, target).map(({ id, before, words, after }) => (
          <span key={id}>
            {before}
            <mark>{words}</mark>
            {after}{' '}
          </span>
        ))}
      </blockquote>
      <a href={sentenceHistoryPath(work, start.segment, locale)}>{t('history')}</a>
    </>
  )
}
