import { useTranslations } from 'next-intl'
import { formatIsoDate } from '@/lib/citation/format-date'
import type { Locale } from '@/i18n/routing'
import { SIDES } from '@/lib/text/side'
import type { LoadedWork } from '@/lib/work/loaded-work'
import { PageLink } from '@/components/site/page-link'
import { restorationPage } from '@/i18n/page-address'

/** The two titles, set as the text is, and where the work comes from. */
export function WorkHeader({ loaded, locale }: { loaded: LoadedWork; locale: Locale }) {
  const t = useTranslations('work')
  const { work, repairs } = loaded
  const { shortName, name, section } = work.publisher
  const published = [shortName ?? name[locale], section?.[locale]].filter(Boolean).join(' ')
  return (
    <header className="work-header">
      <h1 id="work-title">
        {SIDES.map((side) => (
          <span key={side} className="title" lang={side} data-side={side}>
            {work.title[side].text}
          </span>
        ))}
      </h1>
      <ul className="byline">
        <li>
          <a href={work.source} rel="external">
            {published}
          </a>
          , <time dateTime={work.issued}>{formatIsoDate(work.issued, locale)}</time>
        </li>
        {work.author === null && <li>{t('authorUnknown')}</li>}
        {repairs.length > 0 && (
          <li>
            <PageLink to={restorationPage(work.id)} locale={locale}>
              {t('restored', { count: repairs.length })}
            </PageLink>
          </li>
        )}
        <li>{t('paragraphs', { count: work.paragraphs.length })}</li>
        <li>{t('revision', { revision: work.revision })}</li>
      </ul>
    </header>
  )
}
