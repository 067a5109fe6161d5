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
import { readNotebookAddress, writeNotebookAddress } from '@/lib/notebook/notebook-address'
import { NOTEBOOK_LIMITS } from '@/lib/notebook/page-limits'
import type { AddressQuery } from '@/lib/search/search-address'
import { compareText } from '@/lib/text/compare-text'
import { listWorks } from '@/server/content/load-work'
import { listNotebook } from '@/server/notebook/list-notebook'
import { listTags } from '@/server/notebook/list-tags'
import { findViewer } from '@/server/session/find-viewer'
import { ForgottenWatch } from '../_components/forgotten-watch'
import { NotebookFilters } from './_components/notebook-filters'
import { NotebookNotes } from './_components/notebook-notes'
import { NoNotes } from './_components/no-notes'

/** What an export is told of the notebook: what it was narrowed to, from the beginning. */
const FIRST = { sort: 'place', cursor: null } as const

interface NotebookPageProps {
  params: Promise<{ locale: Locale }>
  searchParams: Promise<AddressQuery>
}

/** Whose notes it shows depends on who asks: nothing for a search engine. */
export async function generateMetadata({ params }: NotebookPageProps): Promise<Metadata> {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'notebook' })
  const head = pageMetadata({ page: '/notebook', locale, title: t('title'), description: t('lead') })
  return { ...head, robots: { index: false, follow: false } }
}

/** All notes of the reader, over all works: to look through, to search, and to go back from into the text. */
export default async function NotebookPage({ params, searchParams }: NotebookPageProps) {
  const { locale } = await params
  setRequestLocale(locale)
  const t = await getTranslations('notebook')
  const address = readNotebookAddress(await searchParams)
  const { viewer } = await findViewer(await headers())
  const page = await listNotebook({ viewer, ...address, limit: NOTEBOOK_LIMITS.usual })
  const isNarrowed = Object.keys(address.filter).length > 0
  const [works, tags] = [await listWorks(), await listTags(viewer)]
  return (
    <>
      <SkipLink />
      <SiteBar here="/notebook" query={writeNotebookAddress(address)} locale={locale} />
      <main id="main" className="sheet-page notebook">
        <header className="sheet-header">
          <h1>{t('title')}</h1>
          <p>{t('lead')}</p>
          <p>
            <a
              href={
                pagePath('/notebook/transfer', locale) +
                writeNotebookAddress({ ...FIRST, filter: address.filter })
              }
            >
              {t('transfer')}
            </a>
          </p>
          {viewer?.anonymous === true && page.total > 0 && (
            <p className="notebook-visitor">
              {t.rich('visitor', {
                link: (words) => (
                  <PageLink to="/sign-up" locale={locale}>
                    {words}
                  </PageLink>
                ),
              })}
            </p>
          )}
        </header>
        {page.total === 0 && !isNarrowed ? (
          <NoNotes locale={locale} />
        ) : (
          <>
            <NotebookFilters
              address={address}
              works={works}
              tags={tags.sort(compareText(locale))}
              locale={locale}
            />
            <NotebookNotes page={page} address={address} works={works} locale={locale} />
          </>
        )}
      </main>
      <ForgottenWatch />
      <SiteFooter locale={locale} />
    </>
  )
}
