import { useTranslations } from 'next-intl'
import { PageLink } from '@/components/site/page-link'
import { readerPage } from '@/i18n/page-address'
import type { Locale } from '@/i18n/routing'
import { writeSeminarQuery } from '@/lib/seminar/reading-query'
import type { Seminar } from '@/lib/seminar/seminar'
import type { ParagraphCount } from '@/lib/seminar/sum-up'

interface BusyStripProps {
  seminar: Seminar
  paragraphs: readonly ParagraphCount[]
  locale: Locale
}

/** The paragraphs of the text as columns, as high as there is talk about them; each leads to its place. */
export function BusyStrip({ seminar, paragraphs, locale }: BusyStripProps) {
  const t = useTranslations('seminars.busy')
  const most = Math.max(...paragraphs.map(({ notes, replies }) => notes + replies), 1)
  const isEmpty = paragraphs.every(({ notes, replies }) => notes + replies === 0)
  const share = (count: number) => `${((count / most) * 100).toFixed(1)}%`
  return (
    <section className="busy" aria-labelledby="busy">
      <h2 id="busy">{t('title')}</h2>
      <p className="busy-lead">{isEmpty ? t('none') : t('lead')}</p>
      <ol className={`busy-strip ${isEmpty ? 'empty' : ''}`}>
        {paragraphs.map(({ paragraph, notes, replies, open }) => {
          const number = paragraph.replace(/^p/u, '')
          return (
            <li key={paragraph}>
              <PageLink
                to={readerPage(seminar.work)}
                query={writeSeminarQuery(seminar.id)}
                fragment={paragraph}
                locale={locale}
              >
                <span className="unseen">{t('item', { number, notes, replies, open })}</span>
                <span className="busy-column" aria-hidden>
                  {notes + replies > 0 && <span className="busy-count">{notes + replies}</span>}
                  {open > 0 && <span className="busy-open" />}
                  <span className="busy-replies" style={{ blockSize: share(replies) }} />
                  <span className="busy-notes" style={{ blockSize: share(notes) }} />
                </span>
                <span className="busy-number" aria-hidden>
                  {number}
                </span>
              </PageLink>
            </li>
          )
        })}
      </ol>
      {!isEmpty && (
        <p className="busy-key" aria-hidden>
          <span className="busy-key-notes">{t('notes')}</span>
          <span className="busy-key-replies">{t('replies')}</span>
          <span className="busy-key-open">{t('open')}</span>
        </p>
      )}
    </section>
  )
}
