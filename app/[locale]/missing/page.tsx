import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { PageLink } from '@/components/site/page-link'
import { SiteBar } from '@/components/site/site-bar'
import type { Locale } from '@/i18n/routing'

interface MissingPageProps {
  params: Promise<{ locale: Locale }>
}

export async function generateMetadata({ params }: MissingPageProps): Promise<Metadata> {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'notFound' })
  return { title: t('title'), robots: { index: false } }
}

/**
 * Says, in the reader's language, that nothing stands at an address. The proxy sends it, with status 404, in place of
 * any address no page answers to: a page of its own, and not Next's, whose text would come with its script.
 */
export default async function MissingPage({ params }: MissingPageProps) {
  const { locale } = await params
  setRequestLocale(locale)
  const t = await getTranslations('notFound')
  return (
    <>
      <SiteBar here="/" locale={locale} />
      <main id="main" className="message">
        <p className="message-mark" aria-hidden>
          {t('mark')}
        </p>
        <h1>{t('title')}</h1>
        <p>{t('text')}</p>
        <p>
          <PageLink to="/" locale={locale} className="button">
            {t('home')}
          </PageLink>
        </p>
      </main>
    </>
  )
}
