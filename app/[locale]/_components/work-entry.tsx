import { useTranslations } from 'next-intl'
import { PageLink } from '@/components/site/page-link'
import { readerPage } from '@/i18n/page-address'
import type { Locale } from '@/i18n/routing'
import { formatIsoDate } from '@/lib/citation/format-date'
import { SIDES } from '@/lib/text/side'
import type { LoadedWork } from '@/lib/work/loaded-work'

/** A work in the list: its titles and first sentences side by side, as the text itself stands. */
export function WorkEntry({ loaded, locale }: { loaded: LoadedWork; locale: Locale }) {
  const t = useTranslations('home')
  const { work, texts } = loaded
  const { shortName, name, section } = work.publisher
  const first = work.paragraphs[0]?.segments.slice(0, 2) ?? []
  return (
    <article className="entry">
      <div className="entry-sides">
        {SIDES.map((side) => (
          <div key={side} lang={side}>
            {side === locale ? (
              <h3>
                <PageLink to={readerPage(work.id)} locale={locale}>
                  {work.title[side].text}
                </PageLink>
              </h3>
            ) : (
              <p className="entry-title">{work.title[side].text}</p>
            )}
            <p className="entry-opening">{first.map((id) => texts[side][id]?.text).join(' ')} …</p>
          </div>
        ))}
      </div>
      <p className="entry-about">{work.description[locale]}</p>
      <p className="entry-foot">
        <span>
          {[shortName ?? name[locale], section?.[locale]].filter(Boolean).join(' ')},{' '}
          <time dateTime={work.issued}>{formatIsoDate(work.issued, locale)}</time>
        </span>
        <PageLink to={readerPage(work.id)} locale={locale} className="button">
          {t('read')}
        </PageLink>
      </p>
    </article>
  )
}
