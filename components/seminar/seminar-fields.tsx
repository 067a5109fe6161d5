import { useTranslations } from 'next-intl'
import type { SeminarRefused } from '@/lib/seminar/form-said'
import { SEMINAR_LIMITS } from '@/lib/seminar/limits'
import { SIDES, type Side } from '@/lib/text/side'
import { ChoiceField } from './choice-field'
import { SeminarField } from './seminar-field'

/** What a seminar is described by, as it is or as it is proposed. */
export interface SeminarValues {
  readonly name: string
  readonly lang: Side
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly description: string
  readonly nameOnly: boolean
}

interface SeminarFieldsProps {
  form: string
  values: SeminarValues
  said: SeminarRefused | null
}

/** What can be said of a seminar when it is opened, and changed later. */
export function SeminarFields({ form, values, said }: SeminarFieldsProps) {
  const t = useTranslations('seminars.field')
  const languages = useTranslations('seminars.heldIn')
  const shared = { form, said }
  return (
    <>
      <SeminarField
        {...shared}
        name="name"
        label={t('name')}
        value={values.name}
        hint={t('nameHint')}
        maxLength={SEMINAR_LIMITS.name}
        required
      />
      <div className="account-field">
        <label htmlFor={`${form}-lang`}>{t('lang')}</label>
        <select id={`${form}-lang`} name="lang" defaultValue={said?.values['lang'] ?? values.lang}>
          {SIDES.map((side) => (
            <option key={side} value={side}>
              {languages(side)}
            </option>
          ))}
        </select>
      </div>
      <div className="field-pair">
        {(['startsOn', 'endsOn'] as const).map((name) => (
          <SeminarField
            key={name}
            {...shared}
            name={name}
            type="date"
            label={t(name)}
            aside={t('optional')}
            value={values[name] ?? ''}
          />
        ))}
      </div>
      <SeminarField
        {...shared}
        name="description"
        type="long"
        label={t('description')}
        aside={t('optional')}
        value={values.description}
        hint={t('descriptionHint', { most: SEMINAR_LIMITS.description })}
        maxLength={SEMINAR_LIMITS.description}
      />
      <ChoiceField
        name="nameOnly"
        legend={t('join')}
        value={said === null ? (values.nameOnly ? '1' : '0') : said.values['nameOnly'] === '1' ? '1' : '0'}
        choices={[
          { value: '1', label: t('nameOnly') },
          { value: '0', label: t('account') },
        ]}
      />
    </>
  )
}
