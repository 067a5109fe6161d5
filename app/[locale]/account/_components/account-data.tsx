import { useTranslations } from 'next-intl'
import { AccountForm } from '@/components/account/account-form'
import { FormFault } from '@/components/account/form-fault'
import { TextField } from '@/components/account/text-field'
import { PageLink } from '@/components/site/page-link'
import type { Locale } from '@/i18n/routing'
import { DEPARTURES } from '@/lib/account/departure'
import { isRefused, type FormSaid } from '@/lib/account/form-said'
import type { Profile } from '@/server/account/find-account'
import { AccountSection } from './account-section'

interface AccountDataProps {
  account: Profile
  locale: Locale
  said: FormSaid | null
}

/** All of it to take along; and the end of the account. */
export function AccountData({ account, locale, said }: AccountDataProps) {
  const t = useTranslations('account')
  const shown = isRefused(said) ? said : null
  return (
    <>
      <AccountSection name="data">
        <p>{t('data.text')}</p>
        <p className="account-buttons">
          <a className="button quiet" href={`/api/everything?locale=${locale}`} download>
            {t('data.take')}
          </a>
          <PageLink to="/notebook/transfer" locale={locale}>
            {t('data.more')}
          </PageLink>
        </p>
      </AccountSection>
      <AccountSection name="delete">
        <p>{t('delete.text')}</p>
        <AccountForm action="delete">
          {shown?.field === null && <FormFault said={shown} id="delete-fault" />}
          <fieldset className="account-choice">
            <legend>{t('delete.shared')}</legend>
            {DEPARTURES.map((departure) => (
              <label className="account-check" key={departure}>
                <input
                  type="radio"
                  name="shared"
                  value={departure}
                  defaultChecked={(shown?.values['shared'] ?? 'withdrawn') === departure}
                />
                <span>{t(`delete.${departure}`)}</span>
              </label>
            ))}
          </fieldset>
          <TextField
            form="delete"
            name="confirm"
            label={t('delete.label', { word: t('delete.word') })}
            autoComplete="off"
            said={shown}
            isBlamed
          />
          {account.hasPassword && (
            <TextField
              form="delete"
              name="current"
              type="password"
              label={t('field.password')}
              autoComplete="current-password"
              said={shown}
            />
          )}
          <button type="submit" className="button danger account-main">
            {t('delete.submit')}
          </button>
        </AccountForm>
      </AccountSection>
    </>
  )
}
