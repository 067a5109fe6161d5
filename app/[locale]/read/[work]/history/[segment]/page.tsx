import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { pageMetadata } from '@/app/_metadata/page-metadata'
import { PageLink } from '@/components/site/page-link'
import { SiteBar } from '@/components/site/site-bar'
import { SiteFooter } from '@/components/site/site-footer'
import { SkipLink } from '@/components/site/skip-link'
import { historyPage, readerPage, sentenceHistoryPage } from '@/i18n/page-address'
import type { Locale } from '@/i18n/routing'
import { listAllSegments, sentenceHistory } from '@/lib/revision/sentence-history'
import { sentenceName } from '@/lib/work/sentence-name'
import { findWork, getWork, listWorkIds } from '@/server/content/load-work'
import { SentenceState } from './_components/sentence-state'

interface SentencePageProps {
  params: Promise<{ locale: Locale; work: string; segment: string }>
}

/** Every sentence has a page, also one that never changed: a note may lead to it. */
export async function generateStaticParams() {
  const works = await Promise.all((await listWorkIds()).map((id) => getWork(id)))
  return works.flatMap((loaded) =>
    listAllSegments(loaded).map((segment) => ({ work: loaded.work.id, segment })),
  )
}

export async function generateMetadata({ params }: SentencePageProps): Promise<Metadata> {
  const { locale, work: id, segment } = await params
  const loaded = await findWork(id)
  if (loaded === null) return {}
  const t = await getTranslations({ locale, namespace: 'history.sentence' })
  const values = { sentence: sentenceName(segment), title: loaded.work.title[locale].text }
  const head = pageMetadata({
    page: sentenceHistoryPage(id, segment),
    locale,
    title: t('headTitle', values),
    description: t('description', values),
    type: 'article',
  })
  return sentenceHistory(loaded, segment).length > 1 ? head : { ...head, robots: { index: false } }
}

/** Every state one sentence has had on both sides, the newest first, with the differences marked. */
export default async function SentencePage({ params }: SentencePageProps) {
  const { locale, work: id, segment } = await params
  setRequestLocale(locale)
  const loaded = await findWork(id)
  const states = loaded === null ? [] : sentenceHistory(loaded, segment)
  const [latest] = states
  if (loaded === null || latest === undefined) notFound()
  const t = await getTranslations('history')
  return (
    <>
      <SkipLink />
      <SiteBar here={sentenceHistoryPage(id, segment)} locale={locale} />
      <main id="main" className="sheet-page">
        <header className="sheet-header">
          <h1>{t('sentence.title', { sentence: sentenceName(segment) })}</h1>
          <p>{loaded.work.title[locale].text}</p>
          <p>{states.length === 1 ? t('sentence.unchanged') : t('marks')}</p>
          <ul className="revision-ways">
            {latest.after !== null && (
              <li>
                <PageLink to={readerPage(id)} locale={locale} fragment={segment}>
                  {t('sentence.read')}
                </PageLink>
              </li>
            )}
            <li>
              <PageLink to={historyPage(id)} locale={locale}>
                {t('title')}
              </PageLink>
            </li>
          </ul>
        </header>
        {states.map((state) => (
          <SentenceState key={state.revision} state={state} locale={locale} />
        ))}
      </main>
      <SiteFooter locale={locale} />
    </>
  )
}
