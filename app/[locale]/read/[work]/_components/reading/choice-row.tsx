'use client'
import { useId, type ReactNode } from 'react'

interface ChoiceRowProps<Choice extends string> {
  label: string
  choices: readonly Choice[]
  value: Choice
  nameOf: (choice: Choice) => string
  onChange: (choice: Choice) => void
  /** What stands on the button instead of the name; the name is then for screen readers alone. */
  face?: (choice: Choice) => ReactNode
}

/** One setting as a labelled group of radio buttons, set in a row. */
export function ChoiceRow<Choice extends string>(props: ChoiceRowProps<Choice>) {
  const { label, choices, value, nameOf, onChange, face } = props
  const name = useId()
  return (
    <fieldset className="choice-row">
      <legend>{label}</legend>
      <div className="choices">
        {choices.map((choice) => (
          <label key={choice} data-choice={choice} title={face && nameOf(choice)}>
            <input
              type="radio"
              name={name}
              value={choice}
              checked={choice === value}
              onChange={() => {
                onChange(choice)
              }}
            />
            {face && <span aria-hidden>{face(choice)}</span>}
            <span className={face && 'unseen'}>{nameOf(choice)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
