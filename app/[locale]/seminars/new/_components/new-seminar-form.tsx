import { useTranslations } from 'next-intl'
import { ChoiceField } from '@/components/seminar/choice-field'
import { SeminarFault } from '@/components/seminar/seminar-fault'
import { SeminarField } from '@/components/seminar/seminar-field'
import { SeminarFields } from '@/components/seminar/seminar-fields'
import { SeminarForm } from '@/components/seminar/seminar-form'
import type { Locale } from '@/i18n/routing'
import type { SeminarRefused } from '@/lib/seminar/form-said'
import { SEMINAR_LIMITS } from '@/lib/seminar/limits'
import type { Seminar } from '@/lib/seminar/seminar'
import type { Work } from '@/lib/work/work'

interface NewSeminarFormProps {
  /** What the seminar will be known by, so that a form sent twice opens one. */
  id: string
  works: readonly Work[]
  /** The earlier one that it begins from. */
  from: Seminar | null
  /** How whoever opens it is called elsewhere. */
  name: string
  said: SeminarRefused | null
  locale: Locale
}

/** All that is asked of a new seminar. */
export function NewSeminarForm({ id, works, from, name, said, locale }: NewSeminarFormProps) {
  const t = useTranslations('seminars')
  const typed = (field: string) => said?.values[field]
  const values = from ?? {
    name: '',
    lang: locale,
    startsOn: null,
    endsOn: null,
    description: '',
    nameOnly: true,
  }
  const pseudonyms = typed('pseudonyms') ?? (from?.pseudonyms === true ? '1' : '0')
  const shown = works.filter((work) => from === null || work.id === from.work)
  return (
    <SeminarForm action="open-seminar" hidden={{ id, ...(from && { from: from.id }) }}>
      {said?.field === null && <SeminarFault said={said} />}
      <div className="account-field">
        <label htmlFor="open-work">{t('field.work')}</label>
        <select id="open-work" name="work" defaultValue={typed('work')}>
          {shown.map((work) => (
            <option key={work.id} value={work.id}>
              {work.title[locale].text}
            </option>
          ))}
        </select>
      </div>
      <SeminarFields
        form="open"
        values={from === null ? values : { ...values, startsOn: null, endsOn: null }}
        said={said}
      />
      <ChoiceField
        name="pseudonyms"
        legend={t('field.names')}
        value={pseudonyms}
        choices={[
          { value: '0', label: t('field.open') },
          { value: '1', label: t('field.pseudonyms') },
        ]}
        hint={t('field.forever')}
      />
      <SeminarField
        form="open"
        name="displayName"
        label={t('field.displayName')}
        value={from?.me.displayName ?? name}
        hint={t('field.displayNameHint')}
        said={said}
        maxLength={SEMINAR_LIMITS.displayName}
        autoComplete="name"
        required
      />
      {from !== null && (
        <label className="account-check">
          <input
            type="checkbox"
            name="notes"
            value="1"
            defaultChecked={said === null || typed('notes') === '1'}
          />
          <span>{t('field.notes')}</span>
        </label>
      )}
      <button type="submit" className="button account-main">
        {t('new.submit')}
      </button>
    </SeminarForm>
  )
}
