import { useTranslations } from 'next-intl'
import { PASSWORD_LIMITS } from '@/lib/account/password'
import { isRefused, type FormSaid } from '@/lib/account/form-said'

/** Why a form was refused, and what to do. Nothing where it was not. */
export function FormFault({ said, id }: { said: FormSaid | null; id?: string }) {
  const t = useTranslations('account')
  if (!isRefused(said)) return null
  return (
    <p className="account-fault" id={id} role="alert">
      {t(`fault.${said.fault}`, { wait: said.wait ?? 0, ...PASSWORD_LIMITS })}
    </p>
  )
}
