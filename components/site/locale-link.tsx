import { useLocale, useTranslations } from 'next-intl'
import type { PageHref } from '@/i18n/page-address'
import type { Locale } from '@/i18n/routing'
import { PageLink } from './page-link'

/** Leads to the same page in the other interface language, named in that language. */
export function LocaleLink({ to }: { to: PageHref }) {
  const t = useTranslations('common')
  const other: Locale = useLocale() === 'tr' ? 'en' : 'tr'
  return (
    <PageLink to={to} locale={other} lang={other} hrefLang={other} className="locale-link" data-locale-link>
      {t('otherLanguage')}
    </PageLink>
  )
}
