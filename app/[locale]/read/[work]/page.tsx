import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { citationMeta } from '@/app/_metadata/citation-meta'
import { JsonLd } from '@/app/_metadata/json-ld'
import { pageMetadata } from '@/app/_metadata/page-metadata'
import { workJsonLd } from '@/app/_metadata/work-json-ld'
import { SiteFooter } from '@/components/site/site-footer'
import { SkipLink } from '@/components/site/skip-link'
import { readerPage } from '@/i18n/page-address'
import type { Locale } from '@/i18n/routing'
import { findWork, listWorks } from '@/server/content/load-work'
import { CitationList } from './_components/citation-list'
import { Colophon } from './_components/colophon'
import { NoteList } from './_components/note-list'
import { ReaderBar } from './_components/reader-bar'
import { RepairList } from './_components/repair-list'
import { WorkHeader } from './_components/work-header'
import { WorkText } from './_components/work-text'

export async function generateStaticParams() {
  return (await listWorks()).map(({ id }) => ({ work: id }))
}

interface ReaderPageProps {
  params: Promise<{ locale: Locale; work: string }>
}

export async function generateMetadata({ params }: ReaderPageProps): Promise<Metadata> {
  const { locale, work: id } = await params
  const loaded = await findWork(id)
  if (loaded === null) return {}
  const { work } = loaded
  const { text: title } = work.title[locale]
  const head = pageMetadata({
    page: readerPage(id),
    locale,
    title,
    description: work.description[locale],
    type: 'article',
  })
  return { ...head, other: citationMeta(work, locale) }
}

/** A work to read: complete as it stands, for the tools to build on. */
export default async function ReaderPage({ params }: ReaderPageProps) {
  const { locale, work: id } = await params
  setRequestLocale(locale)
  const loaded = await findWork(id)
  if (loaded === null) notFound()
  return (
    <>
      <JsonLd data={workJsonLd(loaded.work, locale)} />
      <SkipLink />
      <ReaderBar loaded={loaded} locale={locale} />
      <main id="main" className="page">
        <WorkHeader loaded={loaded} locale={locale} />
        <WorkText loaded={loaded} />
        <CitationList loaded={loaded} locale={locale} />
        <NoteList loaded={loaded} locale={locale} />
        <RepairList loaded={loaded} locale={locale} />
        <Colophon work={loaded.work} locale={locale} />
      </main>
      <SiteFooter locale={locale} />
    </>
  )
}
