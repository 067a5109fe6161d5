import { useTranslations } from 'next-intl'
import { Prose } from '@/components/text/prose'
import type { Locale } from '@/i18n/routing'
import { formatIsoDate } from '@/lib/citation/format-date'
import type { Revision } from '@/lib/work/revision'

interface RevisionHeadProps {
  revision: number
  /** null of the first, which no change made. */
  change: Revision | null
  locale: Locale
}

/** Which revision a section is about, when it was published and by whom. */
export function RevisionHead({ revision, change, locale }: RevisionHeadProps) {
  const t = useTranslations('history')
  return (
    <header className="revision-head">
      <h2 id={`revision-${revision}`}>{t('revision', { revision })}</h2>
      {change !== null && (
        <p>
          <time dateTime={change.date}>{formatIsoDate(change.date, locale)}</time>
          <br />
          <Prose text={change.author[locale]} lang={locale} />
        </p>
      )}
    </header>
  )
}
