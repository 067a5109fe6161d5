import { useTranslations } from 'next-intl'
import { AccountForm } from '@/components/account/account-form'
import type { Settings } from '@/lib/account/settings'

interface SettingFormProps<N extends keyof Settings> {
  name: N
  legend: string
  /** What there is to choose from. */
  values: readonly Settings[N][]
  labelOf: (value: Settings[N]) => string
  settings: Settings
}

/** One decision of the host: the form that shows how it stands and takes another. */
export function SettingForm<N extends keyof Settings>({
  name,
  legend,
  values,
  labelOf,
  settings,
}: SettingFormProps<N>) {
  const t = useTranslations('account')
  return (
    <AccountForm action="settings">
      <fieldset className="account-choice">
        <legend>{legend}</legend>
        {values.map((value) => (
          <label key={value} className="account-check">
            <input type="radio" name={name} value={value} defaultChecked={settings[name] === value} />
            <span>{labelOf(value)}</span>
          </label>
        ))}
      </fieldset>
      <button type="submit" className="button account-main">
        {t('profile.submit')}
      </button>
    </AccountForm>
  )
}
