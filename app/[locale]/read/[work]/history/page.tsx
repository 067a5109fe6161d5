import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { pageMetadata } from '@/app/_metadata/page-metadata'
import { PageLink } from '@/components/site/page-link'
import { SiteBar } from '@/components/site/site-bar'
import { SiteFooter } from '@/components/site/site-footer'
import { SkipLink } from '@/components/site/skip-link'
import { historyPage, readerPage } from '@/i18n/page-address'
import type { Locale } from '@/i18n/routing'
import { findWork, listWorks } from '@/server/content/load-work'
import { RevisionEntry } from './_components/revision-entry'

interface HistoryPageProps {
  params: Promise<{ locale: Locale; work: string }>
}

export async function generateStaticParams() {
  return (await listWorks()).map(({ id }) => ({ work: id }))
}

export async function generateMetadata({ params }: HistoryPageProps): Promise<Metadata> {
  const { locale, work: id } = await params
  const loaded = await findWork(id)
  if (loaded === null) return {}
  const t = await getTranslations({ locale, namespace: 'history' })
  const title = loaded.work.title[locale].text
  return pageMetadata({
    page: historyPage(id),
    locale,
    title: t('headTitle', { title }),
    description: t('description', { title }),
    type: 'article',
  })
}

/** Every revision of a work, the newest first: when, by whom, why, and what it changed. */
export default async function HistoryPage({ params }: HistoryPageProps) {
  const { locale, work: id } = await params
  setRequestLocale(locale)
  const loaded = await findWork(id)
  if (loaded === null) notFound()
  const t = await getTranslations('history')
  const { work } = loaded
  const newestFirst = Array.from({ length: work.revision }, (_, index) => work.revision - index)
  return (
    <>
      <SkipLink />
      <SiteBar here={historyPage(id)} locale={locale} />
      <main id="main" className="sheet-page">
        <header className="sheet-header">
          <h1>{t('title')}</h1>
          <p>
            <PageLink to={readerPage(id)} locale={locale}>
              {work.title[locale].text}
            </PageLink>
          </p>
          <p>{t('preface')}</p>
        </header>
        {newestFirst.map((revision) => (
          <RevisionEntry key={revision} loaded={loaded} revision={revision} locale={locale} />
        ))}
      </main>
      <SiteFooter locale={locale} />
    </>
  )
}
