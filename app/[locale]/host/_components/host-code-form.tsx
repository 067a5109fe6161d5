import { useTranslations } from 'next-intl'
import { AccountForm } from '@/components/account/account-form'
import { FormFault } from '@/components/account/form-fault'
import { TextField } from '@/components/account/text-field'
import { NAME_LENGTH } from '@/lib/account/display-name'
import type { FormSaid } from '@/lib/account/form-said'
import { PASSWORD_LIMITS } from '@/lib/account/password'
import type { Profile } from '@/server/account/find-account'

/** The code that the server printed, and the account to make with it; an account that is signed in needs the code alone. */
export function HostCodeForm({ said, account }: { said: FormSaid | null; account: Profile | null }) {
  const t = useTranslations('account')
  return (
    <AccountForm action="host">
      {said?.field === null && <FormFault said={said} id="host-code-fault" />}
      <TextField
        form="host-code"
        name="code"
        label={t('code.field')}
        hint={t('code.hint')}
        autoComplete="one-time-code"
        said={said}
        isBlamed
      />
      {account === null && (
        <>
          <TextField
            form="host-code"
            name="name"
            label={t('field.name')}
            autoComplete="name"
            maxLength={NAME_LENGTH}
            said={said}
          />
          <TextField
            form="host-code"
            name="email"
            type="email"
            label={t('field.email')}
            autoComplete="username"
            said={said}
          />
          <TextField
            form="host-code"
            name="password"
            type="password"
            label={t('field.password')}
            autoComplete="new-password"
            hint={t('field.passwordHint', { least: PASSWORD_LIMITS.least })}
            said={said}
          />
        </>
      )}
      <button type="submit" className="button account-main">
        {t('code.submit')}
      </button>
    </AccountForm>
  )
}
