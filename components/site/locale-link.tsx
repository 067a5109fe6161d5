import { useLocale, useTranslations } from 'next-intl'
import type { PageHref } from '@/i18n/page-address'
import type { Locale } from '@/i18n/routing'
import { PageLink } from './page-link'

interface LocaleLinkProps {
  to: PageHref
  /** What the page is asked for, with its ?; it stays the same. */
  query?: string
}

/** Leads to the same page in the other interface language, named in that language. */
export function LocaleLink({ to, query = '' }: LocaleLinkProps) {
  const t = useTranslations('common')
  const other: Locale = useLocale() === 'tr' ? 'en' : 'tr'
  return (
    <PageLink
      to={to}
      locale={other}
      query={query}
      lang={other}
      hrefLang={other}
      className="locale-link"
      data-locale-link
    >
      {t('otherLanguage')}
    </PageLink>
  )
}
