'use client'
import { useId } from 'react'

interface ToggleProps {
  label: string
  hint: string
  on: boolean
  onChange: (on: boolean) => void
}

/** A setting that is on or off, and a line on what it does. */
export function Toggle({ label, hint, on, onChange }: ToggleProps) {
  const id = useId()
  return (
    <div className="toggle">
      <label htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          role="switch"
          checked={on}
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            onChange(event.currentTarget.checked)
          }}
        />
        <span>{label}</span>
      </label>
      <p id={`${id}-hint`}>{hint}</p>
    </div>
  )
}
