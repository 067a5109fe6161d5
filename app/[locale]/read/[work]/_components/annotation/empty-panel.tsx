'use client'
import { useTranslations } from 'next-intl'
import { MEANINGS } from '@/lib/annotation/meaning'
import { useCompanyShown } from './company/company-context'
import { MeaningSign } from './meaning-sign'

/** What is said where there is nothing yet: how to begin, and what the four meanings are for. */
export function EmptyPanel() {
  const t = useTranslations('annotate')
  const inCompany = useTranslations('company')
  const company = useCompanyShown()
  const kind = company?.company.here.kind ?? 'alone'
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
      <p>{kind === 'alone' ? t('empty.private') : inCompany(`empty.${kind}`)}</p>
    </div>
  )
}
