import { useTranslations } from 'next-intl'
import { AccountForm } from '@/components/account/account-form'
import { FormFault } from '@/components/account/form-fault'
import { TextField } from '@/components/account/text-field'
import { isRefused, type FormSaid } from '@/lib/account/form-said'
import { PASSWORD_LIMITS } from '@/lib/account/password'
import type { Profile } from '@/server/account/find-account'
import { AccountSection } from './account-section'

/** A new password in place of the one there is; the first one for an account that signs in elsewhere. */
export function PasswordForm({ account, said }: { account: Profile; said: FormSaid | null }) {
  const t = useTranslations('account')
  const shown = isRefused(said) ? said : null
  return (
    <AccountSection name="password">
      <AccountForm action="password">
        {shown?.field === null && <FormFault said={shown} id="password-fault" />}
        <input type="text" name="username" autoComplete="username" value={account.email} readOnly hidden />
        {account.hasPassword && (
          <TextField
            form="password"
            name="current"
            type="password"
            label={t('field.currentPassword')}
            autoComplete="current-password"
            said={shown}
            isBlamed
          />
        )}
        <TextField
          form="password"
          name="password"
          type="password"
          label={t('field.newPassword')}
          autoComplete="new-password"
          hint={t('field.passwordHint', { least: PASSWORD_LIMITS.least })}
          said={shown}
        />
        <button type="submit" className="button account-main">
          {t('change.submit')}
        </button>
        <p className="account-hint">{t('change.note')}</p>
      </AccountForm>
    </AccountSection>
  )
}
