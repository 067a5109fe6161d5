import { useTranslations } from 'next-intl'

interface FilterSelectProps {
  name: 'work' | 'meaning' | 'kind' | 'tag' | 'side' | 'lang' | 'stance' | 'sort'
  value: string | undefined
  choices: readonly { value: string; name: string }[]
  /** Whether one of the choices always holds; else none may. */
  isOne?: boolean
}

/** One thing to narrow the notebook by. */
export function FilterSelect({ name, value = '', choices, isOne = false }: FilterSelectProps) {
  const t = useTranslations('notebook')
  return (
    <label className="notebook-field">
      <span>{t(`field.${name}`)}</span>
      <select name={name} defaultValue={value}>
        {!isOne && <option value="">{t('any')}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </select>
    </label>
  )
}
