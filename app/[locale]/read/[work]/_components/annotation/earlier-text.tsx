'use client'
import { useEffect, useState } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import type { QuotedSegment } from '@/browser/annotation/earlier-text'
import type { Target } from '@/lib/anchor/target'
import { sentenceHistoryPath } from '@/lib/work/history-path'
import { useReader } from '../reader-context'

/** The sentences a target was made on, as they were, with its words among them. */
export function EarlierText({ target }: { target: Target }) {
  const t = useTranslations('annotate.earlier')
  const locale = useLocale()
  const { work } = useReader()
  const [segments, setSegments] = useState<QuotedSegment[] | 'failed' | null>(null)
  useEffect(() => {
    let isCurrent = true
    const tell = (found: QuotedSegment[] | 'failed') => {
      if (isCurrent) setSegments(found)
    }
    // Asked for seldom, and never without a connection: what reads it is fetched along with it.
    import('@/browser/annotation/earlier-text')
      .then(({ readEarlierText }) => readEarlierText(work, target))
      .then(tell, () => tell('failed'))
    return () => {
      isCurrent = false
    }
  }, [work, target])
  if (segments === null) return <p role="status">{t('loading')}</p>
  if (segments === 'failed') return <p role="status">{t('failed')}</p>
  return (
    <>
      <blockquote lang={target.side}>
        {segments.map(({ id, before, words, after }) => (
          <span key={id}>
            {before}
            <mark>{words}</mark>
            {after}{' '}
          </span>
        ))}
      </blockquote>
      <a href={sentenceHistoryPath(work, target.start.segment, locale)}>{t('history')}</a>
    </>
  )
}
