import type { Locale } from '@/i18n/routing'
import { PageLink } from './page-link'

/** The name, set as the two words it is made of; leads home. */
export function Wordmark({ locale }: { locale: Locale }) {
  return (
    <PageLink to="/" locale={locale} className="wordmark" lang="tr" aria-label="Yanyana">
      yan<span aria-hidden>·</span>yana
    </PageLink>
  )
}
