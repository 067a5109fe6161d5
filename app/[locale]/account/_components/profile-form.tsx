import { useTranslations } from 'next-intl'
import { AccountForm } from '@/components/account/account-form'
import { FormFault } from '@/components/account/form-fault'
import { TextField } from '@/components/account/text-field'
import { NAME_LENGTH } from '@/lib/account/display-name'
import { isRefused, type FormSaid } from '@/lib/account/form-said'
import { SIDES } from '@/lib/text/side'
import type { Profile } from '@/server/account/find-account'
import { AccountSection } from './account-section'

/** The name others see, the language of the interface, and the one the reader writes in. */
export function ProfileForm({ account, said }: { account: Profile; said: FormSaid | null }) {
  const t = useTranslations('account')
  const shown = isRefused(said) ? said : null
  return (
    <AccountSection name="profile">
      <AccountForm action="profile">
        {shown?.field === null && <FormFault said={shown} id="profile-fault" />}
        <TextField
          form="profile"
          name="name"
          label={t('field.name')}
          autoComplete="name"
          hint={t('field.nameHint')}
          value={account.name}
          maxLength={NAME_LENGTH}
          said={shown}
        />
        {(['interface', 'writesIn'] as const).map((name) => (
          <div className="account-field" key={name}>
            <label htmlFor={`profile-${name}`}>{t(`field.${name}`)}</label>
            <select
              id={`profile-${name}`}
              name={name}
              defaultValue={
                shown?.values[name] ?? (name === 'interface' ? account.locale : account.writesIn) ?? ''
              }
            >
              <option value="">{t(`field.${name}Open`)}</option>
              {SIDES.map((side) => (
                <option key={side} value={side} lang={side}>
                  {t(`language.${side}`)}
                </option>
              ))}
            </select>
          </div>
        ))}
        <button type="submit" className="button account-main">
          {t('profile.submit')}
        </button>
      </AccountForm>
    </AccountSection>
  )
}
