import { useTranslations } from 'next-intl'
import { AccountForm } from '@/components/account/account-form'
import { FormFault } from '@/components/account/form-fault'
import { TextField } from '@/components/account/text-field'
import type { FormSaid } from '@/lib/account/form-said'
import { SEMINAR_OPENERS, type Settings } from '@/lib/account/settings'
import type { Teacher } from '@/server/host/teachers'
import { SettingForm } from './setting-form'

interface SeminarSettingsProps {
  settings: Settings
  teachers: readonly Teacher[]
  said: FormSaid | null
}

/** Who may open seminars, and who was named as one who may. */
export function SeminarSettings({ settings, teachers, said }: SeminarSettingsProps) {
  const t = useTranslations('account')
  const fault = said?.form === 'teacher' && said.fault !== null ? said : null
  return (
    <section className="sheet-section" aria-labelledby="host-seminars">
      <h2 id="host-seminars">{t('host.seminars')}</h2>
      <div className="account-body">
        <SettingForm
          name="openers"
          legend={t('host.who')}
          values={SEMINAR_OPENERS}
          labelOf={(value) => t(`host.${value}`)}
          settings={settings}
        />
        <h3 className="host-teachers">{t('host.teachers', { count: teachers.length })}</h3>
        {teachers.length > 0 && (
          <ul className="session-list">
            {teachers.map(({ id, name, email }) => (
              <li key={id}>
                <p>
                  <b>{name}</b>
                  <span className="account-hint account-address">{email}</span>
                </p>
                <AccountForm action="teacher" hidden={{ id }} className="inline">
                  <button type="submit" className="button quiet">
                    {t.rich('host.unname', { name: () => <span className="unseen">{name}</span> })}
                  </button>
                </AccountForm>
              </li>
            ))}
          </ul>
        )}
        <AccountForm action="teacher">
          {fault?.field === null && <FormFault said={fault} id="teacher-fault" />}
          <TextField
            form="teacher"
            name="email"
            type="email"
            label={t('host.teacherEmail')}
            autoComplete="off"
            said={fault}
            isBlamed
          />
          <button type="submit" className="button account-main">
            {t('host.name')}
          </button>
        </AccountForm>
      </div>
    </section>
  )
}
