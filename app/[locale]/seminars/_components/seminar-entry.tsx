import { useTranslations } from 'next-intl'
import { PageLink } from '@/components/site/page-link'
import { SeminarDates } from '@/components/seminar/seminar-dates'
import { readerPage } from '@/i18n/page-address'
import type { Locale } from '@/i18n/routing'
import { writeSeminarQuery } from '@/lib/seminar/reading-query'
import type { Seminar } from '@/lib/seminar/seminar'

interface SeminarEntryProps {
  seminar: Seminar
  /** The work’s title in the language of the page. */
  title: string
  locale: Locale
}

/** A seminar in a list: its name, what it reads, and the two ways into it. */
export function SeminarEntry({ seminar, title, locale }: SeminarEntryProps) {
  const t = useTranslations('seminars')
  const { id, name, lang, work, startsOn, endsOn, members, me, pseudonyms } = seminar
  return (
    <li className="seminar-entry">
      <div>
        <h3 lang={lang}>
          <PageLink to={{ pathname: '/seminars/[seminar]', params: { seminar: id } }} locale={locale}>
            {name}
          </PageLink>
        </h3>
        <p className="seminar-work">{title}</p>
        <p className="seminar-facts">
          {(startsOn ?? endsOn) !== null && (
            <span>
              <SeminarDates startsOn={startsOn} endsOn={endsOn} locale={locale} />
            </span>
          )}
          <span>{t('entry.members', { count: members })}</span>
          <span>{t('you', { role: t(`role.${me.role}`) })}</span>
          {pseudonyms && <span>{t('entry.pseudonyms')}</span>}
        </p>
      </div>
      <PageLink
        to={readerPage(work)}
        query={writeSeminarQuery(id)}
        locale={locale}
        className="button quiet"
        lang={locale}
      >
        {t('read')}
        <span className="unseen" lang={lang}>
          {' '}
          {name}
        </span>
      </PageLink>
    </li>
  )
}
