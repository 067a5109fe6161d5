import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { pageMetadata } from '@/app/_metadata/page-metadata'
import { SiteBar } from '@/components/site/site-bar'
import { SiteFooter } from '@/components/site/site-footer'
import { SkipLink } from '@/components/site/skip-link'
import type { Locale } from '@/i18n/routing'

const SECTIONS = ['reading', 'alignment', 'citations', 'notes', 'together', 'rights', 'making'] as const

interface AboutPageProps {
  params: Promise<{ locale: Locale }>
}

export async function generateMetadata({ params }: AboutPageProps): Promise<Metadata> {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'meta' })
  return pageMetadata({ page: '/about', locale, title: t('aboutTitle'), description: t('about') })
}

/** How the reader works, what its citations and notes are, and whose the texts are. */
export default async function AboutPage({ params }: AboutPageProps) {
  const { locale } = await params
  setRequestLocale(locale)
  const t = await getTranslations('about')
  return (
    <>
      <SkipLink />
      <SiteBar here="/about" locale={locale} />
      <main id="main" className="sheet-page">
        <header className="sheet-header">
          <h1>{t('title')}</h1>
          <p>{t('lead')}</p>
        </header>
        {SECTIONS.map((section) => (
          <section key={section} className="sheet-section" aria-labelledby={section}>
            <h2 id={section}>{t(`${section}.title`)}</h2>
            <div className="sheet-text">
              <p>{t(`${section}.text`)}</p>
            </div>
          </section>
        ))}
      </main>
      <SiteFooter locale={locale} />
    </>
  )
}
