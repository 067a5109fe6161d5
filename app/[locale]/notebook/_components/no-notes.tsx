import { useTranslations } from 'next-intl'
import { PageLink } from '@/components/site/page-link'
import type { Locale } from '@/i18n/routing'

/** The notebook before the first note: what will stand here, and the way to a text. */
export function NoNotes({ locale }: { locale: Locale }) {
  const t = useTranslations('notebook.empty')
  return (
    <section className="notebook-empty">
      <h2>{t('title')}</h2>
      <p>{t('text')}</p>
      <p>
        <PageLink to="/" locale={locale} className="button">
          {t('way')}
        </PageLink>
      </p>
    </section>
  )
}
