import { useTimeZone, useTranslations } from 'next-intl'
import { LogPlace } from '@/components/seminar/log-place'
import type { Locale } from '@/i18n/routing'
import type { Annotation } from '@/lib/annotation/annotation'
import type { HostLog } from '@/lib/seminar/moderation'

interface HostLogListProps {
  items: HostLog['items']
  /** What of what they are about is still there. */
  placed: ReadonlyMap<string, Pick<Annotation, 'id' | 'work' | 'layer'>>
  locale: Locale
}

/** What was done in the public layer and with it, the latest first. */
export function HostLogList({ items, placed, locale }: HostLogListProps) {
  const t = useTranslations('account.host')
  const timeZone = useTimeZone()
  const moment = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    ...{ dateStyle: 'medium', timeStyle: 'short', timeZone },
  })
  return (
    <>
      <h3 className="host-teachers">{t('log')}</h3>
      {items.length === 0 ? (
        <p>{t('noLog')}</p>
      ) : (
        <ol className="moderation-log">
          {items.map(({ id, at, host, kind, annotation, reason }) => (
            <li key={id}>
              <time dateTime={at}>{moment.format(new Date(at))}</time>
              <div>
                <p>{[host ?? t('nameless'), t(`done.${kind}`)].join(': ')}</p>
                {reason !== null && <p className="account-hint">{t('because', { reason })}</p>}
                {annotation !== null && <LogPlace id={annotation} placed={placed} locale={locale} />}
              </div>
            </li>
          ))}
        </ol>
      )}
    </>
  )
}
