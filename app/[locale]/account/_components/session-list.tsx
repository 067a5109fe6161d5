import { useTimeZone, useTranslations } from 'next-intl'
import { AccountForm } from '@/components/account/account-form'
import type { Locale } from '@/i18n/routing'
import type { SessionEntry } from '@/server/account/end-sessions'
import { AccountSection } from './account-section'

/** Where the account is open, and how to close it there. */
export function SessionList({ sessions, locale }: { sessions: readonly SessionEntry[]; locale: Locale }) {
  const t = useTranslations('account.sessions')
  const timeZone = useTimeZone()
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone })
  return (
    <AccountSection name="sessions">
      <ul className="session-list">
        {sessions.map(({ id, device, createdAt, usedAt, isHere }) => (
          <li key={id}>
            <p>
              <b>{device ?? t('unknown')}</b>
              {isHere && <span className="session-here">{t('here')}</span>}
              <span className="account-hint">
                {t('since', { since: day.format(createdAt), used: day.format(usedAt) })}
              </span>
            </p>
            {!isHere && (
              <AccountForm action="end-session" hidden={{ id }} className="inline">
                <button type="submit" className="button quiet">
                  {t.rich('end', {
                    device: () => <span className="unseen">{device ?? t('unknown')}</span>,
                  })}
                </button>
              </AccountForm>
            )}
          </li>
        ))}
      </ul>
      <AccountForm action="sign-out" className="sign-out">
        <label className="account-check">
          <input type="checkbox" name="forget" value="1" />
          <span>{t('forget')}</span>
        </label>
        <p className="account-buttons">
          <button type="submit" className="button account-main">
            {t('out')}
          </button>
          <button type="submit" name="everywhere" value="1" className="button quiet">
            {t('outEverywhere')}
          </button>
        </p>
      </AccountForm>
    </AccountSection>
  )
}
