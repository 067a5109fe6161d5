'use client'
import type { KeyboardEvent } from 'react'
import { useTranslations } from 'next-intl'

interface PublicQuestionProps {
  /** Takes the focus: what had it stands no more. */
  autoFocus?: boolean
  onYes: () => void
  onNo: () => void
}

/** Asked before the next notes go to everybody: that anybody can read them, and under what name. */
export function PublicQuestion({ autoFocus = false, onYes, onNo }: PublicQuestionProps) {
  const t = useTranslations('company')
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    onNo()
  }
  return (
    <div className="public-question" role="group" aria-label={t('label')} onKeyDown={press}>
      <p role="alert">{t('toPublic.question')}</p>
      <p className="annotation-choices">
        <button type="button" autoFocus={autoFocus} onClick={onYes}>
          {t('toPublic.yes')}
        </button>
        <button type="button" onClick={onNo}>
          {t('cancel')}
        </button>
      </p>
    </div>
  )
}
