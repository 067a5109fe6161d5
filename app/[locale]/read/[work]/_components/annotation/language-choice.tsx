'use client'
import { useTranslations } from 'next-intl'
import { SIDES, type Side } from '@/lib/text/side'

interface LanguageChoiceProps {
  value: Side
  onChange: (lang: Side) => void
}

/** The language a comment is written in. */
export function LanguageChoice({ value, onChange }: LanguageChoiceProps) {
  const t = useTranslations('annotate.editor')
  return (
    <label className="language-choice">
      <span className="unseen">{t('language')}</span>
      <select
        value={value}
        onChange={(event) => onChange(SIDES.find((side) => side === event.target.value) ?? value)}
      >
        {SIDES.map((side) => (
          <option key={side} value={side}>
            {t(`languages.${side}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
