'use client'
import { useTranslations } from 'next-intl'
import { MEANINGS } from '@/lib/annotation/meaning'
import { MeaningSign } from './meaning-sign'

/** What is said where there is nothing yet: how to begin, and what the four meanings are for. */
export function EmptyPanel() {
  const t = useTranslations('annotate')
  return (
    <div className="annotation-empty">
      <p>{t('empty.begin')}</p>
      <dl>
        {MEANINGS.map((meaning) => (
          <div key={meaning}>
            <dt>
              <MeaningSign meaning={meaning} /> {t(`meaning.${meaning}`)}
            </dt>
            <dd>{t(`empty.${meaning}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('empty.private')}</p>
    </div>
  )
}
