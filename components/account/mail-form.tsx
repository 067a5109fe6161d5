import { useTranslations } from 'next-intl'
import type { FormSaid } from '@/lib/account/form-said'
import { AccountForm } from './account-form'
import { FormFault } from './form-fault'
import { TextField } from './text-field'

interface MailFormProps {
  form: 'sign-up' | 'reset'
  action: string
  /** Where to go on once the link of the message was followed; null for the account. */
  next: string | null
  said: FormSaid | null
  /** What its button says. */
  submit: string
}

/** A form of one field: where to send a message. */
export function MailForm({ form, action, next, said, submit }: MailFormProps) {
  const t = useTranslations('account.field')
  return (
    <AccountForm action={action} hidden={next === null ? {} : { next }}>
      {said?.field === null && <FormFault said={said} id={`${form}-fault`} />}
      <TextField
        form={form}
        name="email"
        type="email"
        label={t('email')}
        autoComplete="email"
        said={said}
        isBlamed
      />
      <button type="submit" className="button account-main">
        {submit}
      </button>
    </AccountForm>
  )
}
