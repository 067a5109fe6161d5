import { useTimeZone, useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/routing'
import type { RecentError } from '@/server/host/recent-errors'

/** What went wrong since the server began. */
export function RecentErrors({ errors, locale }: { errors: readonly RecentError[]; locale: Locale }) {
  const t = useTranslations('account.host')
  const timeZone = useTimeZone()
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium', timeZone })
  return (
    <section className="sheet-section" aria-labelledby="host-errors">
      <h2 id="host-errors">{t('errors')}</h2>
      <div className="account-body">
        {errors.length === 0 ? (
          <p>{t('noErrors')}</p>
        ) : (
          <ul className="host-errors">
            {errors.map(({ at, message }, index) => (
              <li key={index}>
                <time dateTime={at.toISOString()}>{moment.format(at)}</time>
                <code lang="en">{message}</code>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}
