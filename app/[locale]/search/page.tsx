import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { headers } from 'next/headers'
import { pageMetadata } from '@/app/_metadata/page-metadata'
import { SearchBox } from '@/components/search/search-box'
import { SiteBar } from '@/components/site/site-bar'
import { SiteFooter } from '@/components/site/site-footer'
import { SkipLink } from '@/components/site/skip-link'
import { pagePath } from '@/i18n/page-address'
import type { Locale } from '@/i18n/routing'
import { readSearchAddress, writeSearchAddress, type AddressQuery } from '@/lib/search/search-address'
import { searchNotes } from '@/server/search/search-notes'
import { searchSentences } from '@/server/search/search-sentences'
import { findViewer } from '@/server/session/find-viewer'
import { ForgottenWatch } from '../_components/forgotten-watch'
import { FoundNotes } from './_components/found-notes'
import { FoundSentences } from './_components/found-sentences'
import { NothingFound } from './_components/nothing-found'

/** Sentences on one page of results. */
const LIMIT = 50

/** Notes under them; the notebook has the others. */
const NOTES = 5

interface SearchPageProps {
  params: Promise<{ locale: Locale }>
  searchParams: Promise<AddressQuery>
}

/** What is found is on other pages, which can be found by themselves. */
export async function generateMetadata({ params }: SearchPageProps): Promise<Metadata> {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'search' })
  const head = pageMetadata({ page: '/search', locale, title: t('title'), description: t('lead') })
  return { ...head, robots: { index: false } }
}

/** One box over the texts in both languages and the reader's own notes. */
export default async function SearchPage({ params, searchParams }: SearchPageProps) {
  const { locale } = await params
  setRequestLocale(locale)
  const t = await getTranslations('search')
  const { q, cursor } = readSearchAddress(await searchParams)
  const page = q === '' ? null : await searchSentences({ q, work: null, cursor, limit: LIMIT })
  const { viewer } = await findViewer(await headers())
  const notes = await searchNotes({ viewer, filter: { q }, limit: NOTES })
  return (
    <>
      <SkipLink />
      <SiteBar here="/search" query={writeSearchAddress({ q, cursor })} locale={locale} />
      <main id="main" className="sheet-page search-page">
        <header className="sheet-header">
          <h1>{t('title')}</h1>
          <form role="search" action={pagePath('/search', locale)}>
            <SearchBox label={t('label')} value={q} describedBy="search-hint" autoFocus={q === ''} />
          </form>
          <p id="search-hint">{t.rich('hint', { q: (words) => <q>{words}</q> })}</p>
        </header>
        {page !== null &&
          (page.total === 0 ? (
            <NothingFound q={q} locale={locale} />
          ) : (
            <FoundSentences q={q} page={page} locale={locale} />
          ))}
        {page !== null && viewer !== null && <FoundNotes q={q} page={notes} locale={locale} />}
      </main>
      <ForgottenWatch />
      <SiteFooter locale={locale} />
    </>
  )
}
