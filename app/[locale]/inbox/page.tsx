import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { headers } from 'next/headers'
import { pageMetadata } from '@/app/_metadata/page-metadata'
import { PageLink } from '@/components/site/page-link'
import { SiteBar } from '@/components/site/site-bar'
import { SiteFooter } from '@/components/site/site-footer'
import { SkipLink } from '@/components/site/skip-link'
import { pagePath } from '@/i18n/page-address'
import type { Locale } from '@/i18n/routing'
import { writeNext } from '@/lib/account/safe-next'
import { INBOX_LIMITS, readInboxCursor } from '@/lib/inbox/inbox-page'
import { listInbox } from '@/server/inbox/list-inbox'
import { findViewer } from '@/server/session/find-viewer'
import { NoticeList } from './_components/notice-list'
import { ReadForm } from './_components/read-form'
import { ReadOnWay } from './_components/read-on-way'

interface InboxPageProps {
  params: Promise<{ locale: Locale }>
  searchParams: Promise<{ cursor?: string | string[] }>
}

/** Whose inbox it is depends on who asks: nothing for a search engine. */
export async function generateMetadata({ params }: InboxPageProps): Promise<Metadata> {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'inbox' })
  const head = pageMetadata({ page: '/inbox', locale, title: t('title'), description: t('lead') })
  return { ...head, robots: { index: false, follow: false } }
}

/** What others have written to the reader, the latest first. */
export default async function InboxPage({ params, searchParams }: InboxPageProps) {
  const { locale } = await params
  setRequestLocale(locale)
  const t = await getTranslations('inbox')
  const asked = (await searchParams).cursor
  const cursor = typeof asked === 'string' ? readInboxCursor(asked) : null
  const { viewer } = await findViewer(await headers())
  const page = await listInbox({ viewer, cursor, limit: INBOX_LIMITS.usual })
  const here = cursor === null ? null : String(asked)
  const newest = page.items[0]
  return (
    <>
      <SkipLink />
      <SiteBar here="/inbox" query={here === null ? '' : `?cursor=${here}`} locale={locale} />
      <main id="main" className="sheet-page inbox">
        <header className="sheet-header">
          <h1>{t('title')}</h1>
          <p>{t('lead')}</p>
        </header>
        {viewer === null && (
          <p className="inbox-out">
            {t.rich('signedOut', {
              link: (words) => (
                <PageLink to="/sign-in" query={writeNext(pagePath('/inbox', locale))} locale={locale}>
                  {words}
                </PageLink>
              ),
            })}
          </p>
        )}
        {viewer !== null && newest === undefined && <p className="inbox-out">{t('empty')}</p>}
        {newest !== undefined && (
          <div className="inbox-bar">
            <p role="status">{t('unread', { count: page.unread })}</p>
            {page.unread > 0 && cursor === null && (
              <ReadForm what={{ until: newest.at }} cursor={here} locale={locale}>
                <button type="submit" className="button quiet">
                  {t('readAll')}
                </button>
              </ReadForm>
            )}
          </div>
        )}
        <NoticeList page={page} cursor={here} locale={locale} now={new Date().toISOString()} />
        {viewer?.anonymous === false && (
          <p className="inbox-mail">
            {t.rich('mail', {
              link: (words) => (
                <PageLink to="/account" locale={locale} fragment="account-notices">
                  {words}
                </PageLink>
              ),
            })}
          </p>
        )}
      </main>
      <ReadOnWay />
      <SiteFooter locale={locale} />
    </>
  )
}
