import { useTranslations } from 'next-intl'
import type { SeminarRefused } from '@/lib/seminar/form-said'

/** Why a form was refused, and what to do. */
export function SeminarFault({ said, id }: { said: Pick<SeminarRefused, 'fault' | 'wait'>; id?: string }) {
  const t = useTranslations('seminars.fault')
  return (
    <p className="account-fault" id={id} role="alert">
      {t(said.fault, { wait: said.wait ?? 0 })}
    </p>
  )
}
