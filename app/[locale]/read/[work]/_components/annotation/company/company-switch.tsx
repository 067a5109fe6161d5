'use client'
import { useId } from 'react'
import { useTranslations } from 'next-intl'
import { choiceOf, type Company } from '@/lib/annotation/company'
import { ALONE } from '@/lib/annotation/company-choice'
import { useCompanyHere } from './company-context'
import { LiveState } from './live-line'

/** In whose company the work is read: alone, in one of the reader’s seminars on it, or in everybody’s. */
export function CompanySwitch() {
  const t = useTranslations('company')
  const { seminars, inPublic, here, enter } = useCompanyHere()
  const name = useId()
  const companies: Company[] = [
    ALONE,
    ...seminars.map((seminar) => ({ kind: 'seminar', seminar }) as const),
    ...(inPublic ? [{ kind: 'public', standing: inPublic } as const] : []),
  ]
  const wordsOf = (company: Company) => {
    if (company.kind === 'alone') return { label: t('readAlone'), hint: t('readAloneHint') }
    if (company.kind === 'public') return { label: t('readPublic'), hint: t('readPublicHint') }
    const { name: label, members } = company.seminar
    return { label, hint: t('readIn', { count: members }) }
  }
  return (
    <fieldset className="company-choice company-switch">
      <legend>{t('with')}</legend>
      {companies.map((company) => {
        const key = keyOf(company)
        const { label, hint } = wordsOf(company)
        return (
          <label key={key}>
            <input
              type="radio"
              name={name}
              checked={key === keyOf(here)}
              aria-labelledby={`${name}-${key}`}
              aria-describedby={`${name}-${key}-hint`}
              onChange={() => enter(choiceOf(company))}
            />
            <span id={`${name}-${key}`}>{label}</span>
            <small id={`${name}-${key}-hint`}>{hint}</small>
          </label>
        )
      })}
      {here.kind !== 'alone' && <LiveState />}
    </fieldset>
  )
}

const keyOf = (company: Company) => (company.kind === 'seminar' ? company.seminar.id : company.kind)
