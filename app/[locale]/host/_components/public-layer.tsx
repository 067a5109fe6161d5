import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/routing'
import type { FormSaid } from '@/lib/account/form-said'
import { PUBLIC_LAYER, type Settings } from '@/lib/account/settings'
import type { Annotation } from '@/lib/annotation/annotation'
import type { FlaggedList, HostLog } from '@/lib/seminar/moderation'
import { HostLogList } from './host-log-list'
import { PublicFlags } from './public-flags'
import { SettingForm } from './setting-form'

interface PublicLayerProps {
  settings: Settings
  flagged: FlaggedList
  log: HostLog
  /** What of what its entries are about is still there. */
  placed: ReadonlyMap<string, Pick<Annotation, 'id' | 'work' | 'layer'>>
  said: FormSaid | null
  locale: Locale
}

/** Whether there is a layer that anybody reads, what readers asked to have looked at, and what was done. */
export function PublicLayer({ settings, flagged, log, placed, said, locale }: PublicLayerProps) {
  const t = useTranslations('account')
  return (
    <section className="sheet-section" aria-labelledby="host-public">
      <h2 id="host-public">{t('host.public')}</h2>
      <div className="account-body">
        <SettingForm
          name="publicLayer"
          legend={t('host.publicWho')}
          values={PUBLIC_LAYER}
          labelOf={(value) => t(`host.${value}`)}
          settings={settings}
        />
        {settings.publicLayer === 'on' && (
          <PublicFlags
            items={flagged.items}
            said={said?.form === 'public-note' ? said : null}
            locale={locale}
          />
        )}
        <HostLogList items={log.items} placed={placed} locale={locale} />
      </div>
    </section>
  )
}
