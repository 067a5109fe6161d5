import { useTranslations } from 'next-intl'
import { AccountForm } from '@/components/account/account-form'
import { FormFault } from '@/components/account/form-fault'
import { TextField } from '@/components/account/text-field'
import { FlaggedItem } from '@/components/seminar/flagged-item'
import type { Locale } from '@/i18n/routing'
import { isRefused, type FormSaid } from '@/lib/account/form-said'
import type { FlaggedList } from '@/lib/seminar/moderation'
import { SEMINAR_LIMITS } from '@/lib/seminar/limits'

interface PublicFlagsProps {
  items: FlaggedList['items']
  said: FormSaid | null
  locale: Locale
}

/** Public notes that readers asked the host to look at, why, and what may be done about each. */
export function PublicFlags({ items, said, locale }: PublicFlagsProps) {
  const t = useTranslations('account.host')
  const refused = isRefused(said) ? said : null
  return (
    <>
      <h3 className="host-teachers">{t('flagged', { count: items.length })}</h3>
      {refused?.field === null && <FormFault said={refused} id="public-note-fault" />}
      {items.length > 0 && (
        <ul className="flagged-list">
          {items.map((item) => (
            <FlaggedNote key={item.annotation.id} item={item} said={refused} locale={locale} />
          ))}
        </ul>
      )}
    </>
  )
}

interface FlaggedNoteProps extends Pick<PublicFlagsProps, 'said' | 'locale'> {
  item: FlaggedList['items'][number]
}

function FlaggedNote({ item, said, locale }: FlaggedNoteProps) {
  const t = useTranslations('account.host')
  const { id, hidden } = item.annotation
  const mine = said?.values['id'] === id ? said : null
  return (
    <FlaggedItem
      item={item}
      locale={locale}
      why={<h4>{t('why')}</h4>}
      hidden={(reason) => t('hidden', { reason })}
    >
      <AccountForm action="public-note" hidden={{ id, deed: 'dismiss' }} className="inline">
        <button type="submit" className="button quiet">
          {t('dismiss')}
        </button>
      </AccountForm>
      {hidden === null ? (
        <details className="member-deeds" open={mine !== null}>
          <summary>{t('hideOpen')}</summary>
          <AccountForm action="public-note" hidden={{ id, deed: 'hide' }}>
            <TextField
              form={`hide-${id}`}
              name="reason"
              label={t('reason')}
              hint={t('reasonHint')}
              autoComplete="off"
              maxLength={SEMINAR_LIMITS.reason}
              said={mine}
            />
            <button type="submit" className="button danger">
              {t('hide')}
            </button>
          </AccountForm>
        </details>
      ) : (
        <AccountForm action="public-note" hidden={{ id, deed: 'unhide' }} className="inline">
          <button type="submit" className="button quiet">
            {t('unhide')}
          </button>
        </AccountForm>
      )}
    </FlaggedItem>
  )
}
