import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/routing'
import { PageLink } from './page-link'

/** The name, set as the two words it is made of; leads home. */
export function Wordmark({ locale }: { locale: Locale }) {
  const t = useTranslations('common')
  return (
    <PageLink to="/" locale={locale} className="wordmark" lang="tr">
      {t.rich('wordmark', { dot: (dot) => <span aria-hidden>{dot}</span> })}
    </PageLink>
  )
}
