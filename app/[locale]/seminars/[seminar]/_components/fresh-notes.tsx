import { useTimeZone, useTranslations } from 'next-intl'
import { NoteLine } from '@/components/seminar/note-line'
import type { Locale } from '@/i18n/routing'
import type { SeminarSummary } from '@/server/seminar/describe-seminar'

interface FreshNotesProps {
  summary: SeminarSummary
  locale: Locale
}

/** What others have said since the viewer’s last visit: how much, and the latest of it. */
export function FreshNotes({ summary: { since, fresh }, locale }: FreshNotesProps) {
  const t = useTranslations('seminars.fresh')
  const timeZone = useTimeZone()
  const moment = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    ...{ dateStyle: 'long', timeStyle: 'short', timeZone },
  })
  const { notes, replies, latest } = fresh
  const rest = notes + replies - latest.length
  return (
    <section className="told" aria-labelledby="fresh">
      <h2 id="fresh">{t('title')}</h2>
      <p className="told-count">
        {notes + replies === 0
          ? t('none')
          : t('count', { notes, replies, both: notes > 0 && replies > 0 ? 'yes' : 'no' })}{' '}
        <time dateTime={since.toISOString()}>{t('since', { when: moment.format(since) })}</time>
      </p>
      {latest.length > 0 && (
        <ul>
          {latest.map((annotation) => (
            <NoteLine key={annotation.id} annotation={annotation} locale={locale} />
          ))}
        </ul>
      )}
      {rest > 0 && <p className="told-more">{t('more', { count: rest })}</p>}
    </section>
  )
}
