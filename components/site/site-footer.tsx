import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/routing'
import { PageLink } from './page-link'

/** The foot of every page: what this is, whose the texts are, where to read more. */
export function SiteFooter({ locale }: { locale: Locale }) {
  const t = useTranslations('common')
  return (
    <footer className="foot">
      <p>{t('footer')}</p>
      <p>
        <PageLink to="/" locale={locale}>
          {t('home')}
        </PageLink>
        <PageLink to="/notebook" locale={locale}>
          {t('notebook')}
        </PageLink>
        <PageLink to="/seminars" locale={locale}>
          {t('seminars')}
        </PageLink>
        <PageLink to="/inbox" locale={locale}>
          {t('inbox')}
        </PageLink>
        <PageLink to="/account" locale={locale}>
          {t('account')}
        </PageLink>
        <PageLink to="/search" locale={locale}>
          {t('search')}
        </PageLink>
        <PageLink to="/help" locale={locale}>
          {t('help')}
        </PageLink>
        <PageLink to="/about" locale={locale}>
          {t('about')}
        </PageLink>
      </p>
    </footer>
  )
}
