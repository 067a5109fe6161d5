import { useTranslations } from 'next-intl'
import { AccountForm } from '@/components/account/account-form'
import type { Locale } from '@/i18n/routing'
import type { FormSaid } from '@/lib/account/form-said'
import { PUBLIC_LAYER, type Settings } from '@/lib/account/settings'
import type { FlaggedList, HostLog } from '@/lib/seminar/moderation'
import { HostLogList } from './host-log-list'
import { PublicFlags } from './public-flags'

interface PublicLayerProps {
  settings: Settings
  flagged: FlaggedList
  log: HostLog
  said: FormSaid | null
  locale: Locale
}

/** Whether there is a layer that anybody reads, what readers asked to have looked at, and what was done. */
export function PublicLayer({ settings, flagged, log, said, locale }: PublicLayerProps) {
  const t = useTranslations('account')
  return (
    <section className="sheet-section" aria-labelledby="host-public">
      <h2 id="host-public">{t('host.public')}</h2>
      <div className="account-body">
        <AccountForm action="settings">
          <fieldset className="account-choice">
            <legend>{t('host.publicWho')}</legend>
            {PUBLIC_LAYER.map((state) => (
              <label key={state} className="account-check">
                <input
                  type="radio"
                  name="publicLayer"
                  value={state}
                  defaultChecked={settings.publicLayer === state}
                />
                <span>{t(`host.${state}`)}</span>
              </label>
            ))}
          </fieldset>
          <button type="submit" className="button account-main">
            {t('profile.submit')}
          </button>
        </AccountForm>
        {settings.publicLayer === 'on' && (
          <PublicFlags
            items={flagged.items}
            said={said?.form === 'public-note' ? said : null}
            locale={locale}
          />
        )}
        <HostLogList items={log.items} locale={locale} />
      </div>
    </section>
  )
}
