'use client'
import { useState } from 'react'
import { useTranslations } from 'next-intl'
import { readBodyHistory } from '@/browser/annotation/body-history'
import type { AnnotationHistory } from '@/lib/annotation/annotation-history'
import { AnnotationBody } from '../annotation-body'
import { Moment } from '../moment'

/** Says that a comment was edited; opened, it shows what it said before, the latest first. */
export function BodyHistory({ id }: { id: string }) {
  const t = useTranslations('thread')
  const [items, setItems] = useState<AnnotationHistory['items'] | 'failed' | null>(null)
  const read = (isOpen: boolean) => {
    if (isOpen && !Array.isArray(items))
      readBodyHistory(id).then(
        (found) => setItems([...found].reverse()),
        () => setItems('failed'),
      )
  }
  return (
    <details className="body-history" onToggle={(event) => read(event.currentTarget.open)}>
      <summary>{t('edited')}</summary>
      {items === null && <p>{t('history.loading')}</p>}
      {items === 'failed' && <p>{t('history.failed')}</p>}
      {Array.isArray(items) && items.length === 0 && <p>{t('history.none')}</p>}
      {Array.isArray(items) && items.length > 0 && (
        <ol aria-label={t('history.label')}>
          {items.map(({ body, until }) => (
            <li key={until}>
              <p className="body-history-until">
                {t('history.until')} <Moment at={until} />
              </p>
              <AnnotationBody {...body} />
            </li>
          ))}
        </ol>
      )}
    </details>
  )
}
