import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { pageMetadata } from '@/app/_metadata/page-metadata'
import { PageLink } from '@/components/site/page-link'
import { SiteBar } from '@/components/site/site-bar'
import { SiteFooter } from '@/components/site/site-footer'
import { SkipLink } from '@/components/site/skip-link'
import { readerPage, restorationPage } from '@/i18n/page-address'
import type { Locale } from '@/i18n/routing'
import { findWork, listWorks } from '@/server/content/load-work'
import { RepairTable } from './_components/repair-table'
import { Story } from './_components/story'

interface RestorationPageProps {
  params: Promise<{ locale: Locale; work: string }>
}

export async function generateStaticParams() {
  return (await listWorks()).map(({ id }) => ({ work: id }))
}

export async function generateMetadata({ params }: RestorationPageProps): Promise<Metadata> {
  const { locale, work: id } = await params
  const loaded = await findWork(id)
  if (loaded === null || loaded.restoration === null) return {}
  const t = await getTranslations({ locale, namespace: 'restoration' })
  return pageMetadata({
    page: restorationPage(id),
    locale,
    title: t('headTitle', { title: loaded.work.title[locale].text }),
    description: loaded.restoration.description[locale],
    type: 'article',
  })
}

/** How a work was damaged, restored and translated, every repair of it, and what is not known. */
export default async function RestorationPage({ params }: RestorationPageProps) {
  const { locale, work: id } = await params
  setRequestLocale(locale)
  const loaded = await findWork(id)
  if (loaded === null || loaded.restoration === null) notFound()
  const t = await getTranslations('restoration')
  return (
    <>
      <SkipLink />
      <SiteBar here={restorationPage(id)} locale={locale} />
      <main id="main" className="sheet-page">
        <header className="sheet-header">
          <h1>{t('title')}</h1>
          <p>
            <PageLink to={readerPage(id)} locale={locale}>
              {loaded.work.title[locale].text}
            </PageLink>
          </p>
        </header>
        <Story restoration={loaded.restoration} locale={locale} />
        <RepairTable work={id} repairs={loaded.repairs} locale={locale} />
      </main>
      <SiteFooter locale={locale} />
    </>
  )
}
