import { useTranslations } from 'next-intl'
import { InboxLink } from '@/components/inbox/inbox-link'
import { UnreadCount } from '@/components/inbox/unread-count'
import { SearchKey } from '@/components/search/search-key'
import { SearchLink } from '@/components/search/search-link'
import { pagePath, type PageHref } from '@/i18n/page-address'
import type { Locale } from '@/i18n/routing'
import { LocaleLink } from './locale-link'
import { PageLink } from './page-link'
import { Wordmark } from './wordmark'

interface SiteBarProps {
  /** The page it stands on, and what that is asked for: a query with its ?. */
  here: PageHref
  query?: string
  locale: Locale
}

/** The top of every page but the reader. */
export function SiteBar({ here, query = '', locale }: SiteBarProps) {
  const t = useTranslations('common')
  return (
    <header className="bar">
      <Wordmark locale={locale} />
      <nav aria-label={t('siteNavigation')} className="bar-nav">
        <SearchLink locale={locale} isHere={here === '/search'} />
        <PageLink to="/notebook" locale={locale} {...(here === '/notebook' && { 'aria-current': 'page' })}>
          {t('notebook')}
        </PageLink>
        <PageLink
          to="/seminars"
          locale={locale}
          className="bar-seminars"
          {...(here === '/seminars' && { 'aria-current': 'page' })}
        >
          {t('seminars')}
        </PageLink>
        <PageLink
          to="/account"
          locale={locale}
          className="bar-account"
          {...(here === '/account' && { 'aria-current': 'page' })}
        >
          {t('account')}
        </PageLink>
        <PageLink
          to="/about"
          locale={locale}
          className="bar-about"
          {...(here === '/about' && { 'aria-current': 'page' })}
        >
          {t('about')}
        </PageLink>
        <InboxLink locale={locale} isHere={here === '/inbox'}>
          <UnreadCount label={t('unread')} />
        </InboxLink>
        <LocaleLink to={here} query={query} />
      </nav>
      <SearchKey href={pagePath('/search', locale)} />
    </header>
  )
}
