import { useTranslations } from 'next-intl'
import { pagePath } from '@/i18n/page-address'
import type { Locale } from '@/i18n/routing'
import type { SeminarRefused } from '@/lib/seminar/form-said'
import { SeminarField } from './seminar-field'

interface CodeFormProps {
  /** As it was typed before. */
  code: string
  said: SeminarRefused | null
  locale: Locale
}

/** Where a code is typed; it leads to what the code lets into. */
export function CodeForm({ code, said, locale }: CodeFormProps) {
  const t = useTranslations('seminars.way')
  return (
    <form action={pagePath('/join', locale)} className="account-form code-form" noValidate>
      <SeminarField
        form="code"
        name="code"
        label={t('code')}
        value={code}
        hint={t('codeHint')}
        said={said}
        maxLength={40}
        required
      />
      <button type="submit" className="button account-main">
        {t('submit')}
      </button>
    </form>
  )
}
