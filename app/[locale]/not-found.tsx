import type { Metadata } from 'next'
import { useLocale, useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { PageLink } from '@/components/site/page-link'
import { SiteBar } from '@/components/site/site-bar'
import type { Locale } from '@/i18n/routing'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('notFound')
  return { title: t('title') }
}

/** Nothing stands at this address; says so, and where to go on. */
export default function NotFoundPage() {
  const locale = useLocale() as Locale
  const t = useTranslations('notFound')
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
