'use client'
import { useId } from 'react'
import { useTranslations } from 'next-intl'
import { STANCES, type Stance } from '@/lib/annotation/stance'
import { StanceSign } from './stance-sign'

interface StanceChoiceProps {
  value: Stance | null
  onChange: (stance: Stance | null) => void
}

/** How a reply stands to what it answers, or nothing of the kind: to press the chosen one again takes it back. */
export function StanceChoice({ value, onChange }: StanceChoiceProps) {
  const t = useTranslations('thread.stance')
  const title = useId()
  return (
    <div className="stance-choice" role="group" aria-labelledby={title}>
      <span id={title} className="unseen">
        {t('label')}
      </span>
      {STANCES.map((stance) => (
        <button
          key={stance}
          type="button"
          aria-pressed={stance === value}
          onClick={() => onChange(stance === value ? null : stance)}
        >
          <StanceSign stance={stance} />
          {t(stance)}
        </button>
      ))}
    </div>
  )
}
