import { useTimeZone, useTranslations } from 'next-intl'
import { PageLink } from '@/components/site/page-link'
import { readerPage } from '@/i18n/page-address'
import type { Locale } from '@/i18n/routing'
import { parseMarkdown } from '@/lib/annotation/markdown'
import { noteAddress } from '@/lib/annotation/note-address'
import { plainText } from '@/lib/annotation/plain-text'
import { fragmentOf } from '@/lib/annotation/web-vocabulary'
import type { InboxItem } from '@/lib/inbox/inbox-page'
import { excerpt } from '@/lib/portable/excerpt'
import { sentenceName } from '@/lib/work/sentence-name'
import { ReadForm } from './read-form'

interface NoticeEntryProps {
  item: InboxItem
  cursor: string | null
  locale: Locale
}

/** One notice: who did what, the first of the words, and the way to them in the text. */
export function NoticeEntry({ item, cursor, locale }: NoticeEntryProps) {
  const t = useTranslations('inbox')
  const timeZone = useTimeZone()
  const { kind, at, read, annotation, place } = item
  const { id, work, body, author } = annotation
  const time = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { timeStyle: 'short', timeZone })
  return (
    <article className="notice" data-unread={read ? undefined : ''} aria-labelledby={`notice-${id}`}>
      <h4 id={`notice-${id}`}>
        {!read && <span className="unseen">{t('new')} </span>}
        <PageLink
          to={readerPage(work)}
          locale={locale}
          query={noteAddress(annotation)}
          {...(place && { fragment: fragmentOf(place.segment, place.side) })}
          data-notice={read ? undefined : id}
        >
          {t.rich(`kind.${kind}`, {
            name: () => <bdi>{author.name ?? t('nobody')}</bdi>,
          })}
        </PageLink>
      </h4>
      {body && (
        <p className="notice-words" lang={body.lang}>
          {excerpt(plainText(parseMarkdown(body.text)))}
        </p>
      )}
      <div className="notice-when">
        {place && <span>{sentenceName(place.segment)}</span>}
        <time dateTime={at}>{time.format(new Date(at))}</time>
        {!read && (
          <ReadForm what={{ id }} cursor={cursor} locale={locale}>
            <button type="submit" className="plain-button" aria-describedby={`notice-${id}`}>
              {t('readOne')}
            </button>
          </ReadForm>
        )}
      </div>
    </article>
  )
}
