'use client'
import { useId } from 'react'
import { useTranslations } from 'next-intl'
import { MEANINGS, type Meaning } from '@/lib/annotation/meaning'
import { MeaningSign } from './meaning-sign'

interface MeaningChoiceProps {
  value: Meaning
  onChange: (meaning: Meaning) => void
}

/** One of the four meanings: radio buttons that show sign and name. */
export function MeaningChoice({ value, onChange }: MeaningChoiceProps) {
  const t = useTranslations('annotate')
  const name = useId()
  return (
    <fieldset className="meaning-choice">
      <legend className="unseen">{t('meaning.label')}</legend>
      {MEANINGS.map((meaning) => (
        <label key={meaning}>
          <input
            type="radio"
            name={name}
            value={meaning}
            checked={meaning === value}
            onChange={() => onChange(meaning)}
          />
          <MeaningSign meaning={meaning} />
          <span>{t(`meaning.${meaning}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}
