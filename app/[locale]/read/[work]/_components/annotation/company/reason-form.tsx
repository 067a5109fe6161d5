'use client'
import { useId, useState, type KeyboardEvent } from 'react'
import { useTranslations } from 'next-intl'
import { SEMINAR_LIMITS } from '@/lib/seminar/limits'

interface ReasonFormProps {
  label: string
  /** Who will be told it. */
  hint: string
  send: string
  isBusy: boolean
  onSend: (reason: string) => void
  onClose: () => void
}

/** Where it is said in a few words why something is done. */
export function ReasonForm({ label, hint, send, isBusy, onSend, onClose }: ReasonFormProps) {
  const t = useTranslations('company')
  const id = useId()
  const [reason, setReason] = useState('')
  const isBlank = reason.trim() === ''
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    onClose()
  }
  return (
    <form
      className="reason-form"
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isBlank && !isBusy) onSend(reason.trim())
      }}
    >
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={2}
        autoFocus
        maxLength={SEMINAR_LIMITS.reason}
        aria-describedby={`${id}-hint`}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <p id={`${id}-hint`}>{hint}</p>
      <p className="annotation-choices">
        <button type="submit" disabled={isBlank || isBusy}>
          {send}
        </button>
        <button type="button" onClick={onClose}>
          {t('cancel')}
        </button>
      </p>
    </form>
  )
}
