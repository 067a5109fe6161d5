import { useTimeZone, useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/routing'
import type { HostLog } from '@/lib/seminar/moderation'

/** What was done in the public layer and with it, the latest first. */
export function HostLogList({ items, locale }: { items: HostLog['items']; locale: Locale }) {
  const t = useTranslations('account.host')
  const timeZone = useTimeZone()
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  return (
    <>
      <h3 className="host-teachers">{t('log')}</h3>
      {items.length === 0 ? (
        <p>{t('noLog')}</p>
      ) : (
        <ul className="host-errors">
          {items.map(({ id, at, host, kind, reason }) => (
            <li key={id}>
              <time dateTime={at}>{moment.format(new Date(at))}</time>{' '}
              <span>
                {[host ?? t('nameless'), t(`done.${kind}`)].join(': ')}
                {reason !== null && ` (${reason})`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
