import { useTranslations } from 'next-intl'
import { NoteLine } from '@/components/seminar/note-line'
import type { Locale } from '@/i18n/routing'
import type { SeminarSummary } from '@/server/seminar/describe-seminar'

interface OpenQuestionsProps {
  summary: SeminarSummary
  locale: Locale
}

/** Questions that nobody has answered, the longest waiting first. */
export function OpenQuestions({ summary: { open }, locale }: OpenQuestionsProps) {
  const t = useTranslations('seminars.open')
  const rest = open.count - open.longest.length
  return (
    <section className="told" aria-labelledby="open">
      <h2 id="open">
        {t('title')} {open.count > 0 && <span className="told-number">{open.count}</span>}
      </h2>
      {open.count === 0 ? (
        <p className="told-count">{t('none')}</p>
      ) : (
        <ul>
          {open.longest.map((annotation) => (
            <NoteLine key={annotation.id} annotation={annotation} locale={locale} />
          ))}
        </ul>
      )}
      {rest > 0 && <p className="told-more">{t('more', { count: rest })}</p>}
    </section>
  )
}
