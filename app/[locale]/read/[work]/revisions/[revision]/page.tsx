import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { pageAddress } from '@/app/_metadata/absolute-address'
import { PageLink } from '@/components/site/page-link'
import { SiteBar } from '@/components/site/site-bar'
import { SiteFooter } from '@/components/site/site-footer'
import { SkipLink } from '@/components/site/skip-link'
import { historyPage, readerPage, revisionPage } from '@/i18n/page-address'
import type { Locale } from '@/i18n/routing'
import { hasRevision, textAt } from '@/lib/work/text-at'
import { findWork, listWorks } from '@/server/content/load-work'
import { RevisionText } from './_components/revision-text'

interface RevisionPageProps {
  params: Promise<{ locale: Locale; work: string; revision: string }>
}

export async function generateStaticParams() {
  return (await listWorks()).flatMap(({ id, revision }) =>
    Array.from({ length: revision }, (_, index) => ({ work: id, revision: String(index + 1) })),
  )
}

/** The one address of a work is the reader's: an earlier revision is for people who were sent to it. */
export async function generateMetadata({ params }: RevisionPageProps): Promise<Metadata> {
  const { locale, work: id, revision } = await params
  const loaded = await findWork(id)
  if (loaded === null) return {}
  const t = await getTranslations({ locale, namespace: 'history.text' })
  const values = { revision, title: loaded.work.title[locale].text }
  return {
    title: t('headTitle', values),
    description: t('description', values),
    alternates: { canonical: pageAddress(readerPage(id), locale) },
    robots: { index: false },
  }
}

/** A whole work as it read on one revision, both sides, and that it is not the one of today. */
export default async function RevisionPage({ params }: RevisionPageProps) {
  const { locale, work: id, revision: number } = await params
  setRequestLocale(locale)
  const loaded = await findWork(id)
  const revision = Number(number)
  if (loaded === null || !hasRevision(loaded, revision)) notFound()
  const t = await getTranslations('history')
  const { work } = loaded
  const isCurrent = revision === work.revision
  return (
    <>
      <SkipLink />
      <SiteBar here={revisionPage(id, revision)} locale={locale} />
      <main id="main" className="sheet-page">
        <header className="sheet-header">
          <h1>{work.title[locale].text}</h1>
          <p className="revision-notice">
            {isCurrent
              ? t('text.current', { revision })
              : t('text.earlier', { revision, current: work.revision })}
          </p>
          <ul className="revision-ways">
            <li>
              <PageLink to={readerPage(id)} locale={locale}>
                {t('readCurrent')}
              </PageLink>
            </li>
            <li>
              <PageLink to={historyPage(id)} locale={locale}>
                {t('title')}
              </PageLink>
            </li>
          </ul>
        </header>
        <RevisionText text={textAt(loaded, revision)} />
      </main>
      <SiteFooter locale={locale} />
    </>
  )
}
