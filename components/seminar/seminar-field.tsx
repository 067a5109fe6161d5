import type { ReactNode } from 'react'
import type { SeminarRefused } from '@/lib/seminar/form-said'
import { SeminarFault } from './seminar-fault'

interface SeminarFieldProps {
  name: string
  /** Of the form; unique on the page together with `name`. */
  form: string
  label: string
  /** A small word beside the label, such as that it may be left empty. */
  aside?: string
  type?: 'text' | 'date' | 'long'
  value?: string
  hint?: ReactNode
  said: SeminarRefused | null
  maxLength?: number
  autoComplete?: string
  required?: boolean
  className?: string
}

/** A labelled field; after a refusal with what is wrong under it, what was typed in it, and the focus on it. */
export function SeminarField(props: SeminarFieldProps) {
  const { name, form, label, aside, type = 'text', value, hint, said, className = '' } = props
  const { maxLength, autoComplete = 'off', required = false } = props
  const id = `${form}-${name}`
  const isAtFault = said?.field === name
  const described = [hint !== undefined && `${id}-hint`, isAtFault && `${id}-fault`].filter(
    (part) => part !== false,
  )
  const shared = {
    ...{ id, name, required, maxLength, autoComplete, autoFocus: isAtFault },
    defaultValue: said?.values[name] ?? value,
    'aria-invalid': isAtFault || undefined,
    'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
  }
  return (
    <div className={`account-field ${className}`}>
      <label htmlFor={id}>
        {label}
        {aside !== undefined && <span className="field-aside"> {aside}</span>}
      </label>
      {type === 'long' ? <textarea {...shared} rows={5} /> : <input {...shared} type={type} />}
      {hint !== undefined && (
        <p className="account-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {isAtFault && <SeminarFault said={said} id={`${id}-fault`} />}
    </div>
  )
}
