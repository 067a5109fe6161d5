'use client'
import { useId } from 'react'
import { useTranslations } from 'next-intl'
import { useCompanyHere } from './company-context'
import { LiveState } from './live-line'

/** In whose company the work is read: alone, or in one of the reader’s seminars on it. */
export function CompanySwitch() {
  const t = useTranslations('company')
  const { seminars, here, enter } = useCompanyHere()
  const name = useId()
  const options = [
    { id: null, label: t('readAlone'), hint: t('readAloneHint') },
    ...seminars.map(({ id, name: label, members }) => ({ id, label, hint: t('readIn', { count: members }) })),
  ]
  return (
    <fieldset className="company-choice company-switch">
      <legend>{t('with')}</legend>
      {options.map(({ id, label, hint }) => (
        <label key={id}>
          <input
            type="radio"
            name={name}
            checked={id === (here?.id ?? null)}
            aria-labelledby={`${name}-${id ?? ''}`}
            aria-describedby={`${name}-${id ?? ''}-hint`}
            onChange={() => enter(id)}
          />
          <span id={`${name}-${id ?? ''}`}>{label}</span>
          <small id={`${name}-${id ?? ''}-hint`}>{hint}</small>
        </label>
      ))}
      {here && <LiveState />}
    </fieldset>
  )
}
