import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { pageMetadata } from '@/app/_metadata/page-metadata'
import { SiteBar } from '@/components/site/site-bar'
import { SiteFooter } from '@/components/site/site-footer'
import { SkipLink } from '@/components/site/skip-link'
import type { Locale } from '@/i18n/routing'
import { getWork, listWorks } from '@/server/content/load-work'
import { FrontSpread } from './_components/front-spread'
import { WorkEntry } from './_components/work-entry'

interface HomePageProps {
  params: Promise<{ locale: Locale }>
}

export async function generateMetadata({ params }: HomePageProps): Promise<Metadata> {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'meta' })
  const head = pageMetadata({ page: '/', locale, title: t('homeTitle'), description: t('home') })
  return { ...head, title: { absolute: t('homeTitle') } }
}

/** What this is, and the works there are to read. */
export default async function HomePage({ params }: HomePageProps) {
  const { locale } = await params
  setRequestLocale(locale)
  const t = await getTranslations('home')
  const works = await Promise.all((await listWorks()).map(({ id }) => getWork(id)))
  return (
    <>
      <SkipLink />
      <SiteBar here="/" locale={locale} />
      <main id="main" className="front">
        <FrontSpread locale={locale} />
        <section className="works" aria-labelledby="works-title">
          <h2 id="works-title">{t('works')}</h2>
          <ol>
            {works.map((loaded) => (
              <li key={loaded.work.id}>
                <WorkEntry loaded={loaded} locale={locale} />
              </li>
            ))}
          </ol>
        </section>
      </main>
      <SiteFooter locale={locale} />
    </>
  )
}
