import { useTranslations } from 'next-intl'
import { PageLink } from '@/components/site/page-link'
import type { Locale } from '@/i18n/routing'
import { SearchGlyph } from './search-glyph'

/** Leads to the search: its word where the bar has room for one, its sign alone where it has not. */
export function SearchLink({ locale, isHere = false }: { locale: Locale; isHere?: boolean }) {
  const t = useTranslations('common')
  return (
    <PageLink
      to="/search"
      locale={locale}
      className="search-link"
      aria-keyshortcuts="/"
      data-search-link
      {...(isHere && { 'aria-current': 'page' })}
    >
      <SearchGlyph />
      <span>{t('search')}</span>
    </PageLink>
  )
}
