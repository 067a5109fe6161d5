import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { pageMetadata } from '@/app/_metadata/page-metadata'
import { PageLink } from '@/components/site/page-link'
import { SiteBar } from '@/components/site/site-bar'
import { SiteFooter } from '@/components/site/site-footer'
import { SkipLink } from '@/components/site/skip-link'
import type { Locale } from '@/i18n/routing'
import { readStopKey } from '@/server/inbox/stop-key'

interface StopPageProps {
  params: Promise<{ locale: Locale }>
  searchParams: Promise<{ key?: string | string[]; done?: string | string[] }>
}

export async function generateMetadata({ params }: StopPageProps): Promise<Metadata> {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'inbox.stop' })
  const head = pageMetadata({ page: '/inbox/stop', locale, title: t('title'), description: t('lead') })
  return { ...head, robots: { index: false, follow: false } }
}

/**
 * Where a mail leads whoever wants no more of them, signed in or not. One button: what follows every link of a mail, as
 * mail servers do, stops nothing.
 */
export default async function StopPage({ params, searchParams }: StopPageProps) {
  const { locale } = await params
  setRequestLocale(locale)
  const t = await getTranslations('inbox.stop')
  const { key, done } = await searchParams
  const given = typeof key === 'string' && readStopKey(key) !== null ? key : null
  return (
    <>
      <SkipLink />
      <SiteBar
        here="/inbox/stop"
        query={given === null ? '' : `?key=${encodeURIComponent(given)}`}
        locale={locale}
      />
      <main id="main" className="sheet-page inbox">
        <header className="sheet-header">
          <h1>{t('title')}</h1>
          <p role={done === undefined ? undefined : 'status'}>
            {given === null ? t('spent') : done === undefined ? t('lead') : t('done')}
          </p>
        </header>
        {given !== null && done === undefined ? (
          <form method="post" action="/api/inbox/stop">
            <input type="hidden" name="key" value={given} />
            <input type="hidden" name="locale" value={locale} />
            <button type="submit" className="button account-main">
              {t('submit')}
            </button>
          </form>
        ) : (
          <p>
            <PageLink to="/account" locale={locale} className="button quiet">
              {t('account')}
            </PageLink>
          </p>
        )}
      </main>
      <SiteFooter locale={locale} />
    </>
  )
}
