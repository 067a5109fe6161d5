import type { HTMLInputTypeAttribute, ReactNode } from 'react'
import { isRefused, type FormSaid } from '@/lib/account/form-said'
import { FormFault } from './form-fault'

interface TextFieldProps {
  /** Of the form; unique on the page together with `form`. */
  name: string
  form: string
  label: string
  type?: HTMLInputTypeAttribute
  autoComplete: string
  value?: string
  hint?: ReactNode
  said: FormSaid | null
  /** Takes the focus where the form was refused and no field is to blame alone. */
  isBlamed?: boolean
  maxLength?: number
}

/** A labelled field; after a refusal with what is wrong under it, what was typed in it, and the focus on it. */
export function TextField(props: TextFieldProps) {
  const { name, form, label, type = 'text', autoComplete, value, hint, said, isBlamed, maxLength } = props
  const id = `${form}-${name}`
  const isAtFault = isRefused(said) && said.field === name
  const takesFocus = isAtFault || (isRefused(said) && said.field === null && isBlamed === true)
  const described = [
    hint !== undefined && `${id}-hint`,
    isAtFault && `${id}-fault`,
    takesFocus && !isAtFault && `${form}-fault`,
  ].filter((part) => part !== false)
  return (
    <div className="account-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        type={type}
        autoComplete={autoComplete}
        defaultValue={said?.values[name] ?? value}
        autoCapitalize={type === 'text' ? 'words' : 'none'}
        spellCheck={false}
        required
        maxLength={maxLength}
        autoFocus={takesFocus}
        aria-invalid={isAtFault || undefined}
        aria-describedby={described.length > 0 ? described.join(' ') : undefined}
      />
      {hint !== undefined && (
        <p className="account-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {isAtFault && <FormFault said={said} id={`${id}-fault`} />}
    </div>
  )
}
