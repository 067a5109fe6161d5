import { useTimeZone, useTranslations } from 'next-intl'
import { PageLink } from '@/components/site/page-link'
import type { Locale } from '@/i18n/routing'
import { formatIsoDate } from '@/lib/citation/format-date'
import { dayOf, groupNotices } from '@/lib/inbox/group-notices'
import type { InboxPage } from '@/lib/inbox/inbox-page'
import { NoticeEntry } from './notice-entry'

interface NoticeListProps {
  page: InboxPage
  cursor: string | null
  locale: Locale
  /** What day it is, ISO 8601 with the time. */
  now: string
}

/** A page of notices by day and seminar, and the way to those before. */
export function NoticeList({ page, cursor, locale, now }: NoticeListProps) {
  const t = useTranslations('inbox')
  const timeZone = useTimeZone()
  const today = dayOf(now, timeZone)
  return (
    <>
      {groupNotices(page.items, timeZone).map(({ day, isNewDay, seminar, items }) => (
        <section
          key={`${day} ${seminar?.id ?? ''}`}
          className="notice-group"
          data-new-day={isNewDay || undefined}
        >
          {isNewDay && <h2>{day === today ? t('today') : formatIsoDate(day, locale)}</h2>}
          <h3>{seminar?.name ?? t('elsewhere')}</h3>
          <ol>
            {items.map((item) => (
              <li key={item.annotation.id}>
                <NoticeEntry item={item} cursor={cursor} locale={locale} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      <p className="found-more">
        {cursor !== null && (
          <PageLink to="/inbox" locale={locale} className="button quiet">
            {t('first')}
          </PageLink>
        )}
        {page.next !== null && (
          <PageLink to="/inbox" locale={locale} query={`?cursor=${page.next}`} className="button">
            {t('next')}
          </PageLink>
        )}
      </p>
    </>
  )
}
