interface ChoiceFieldProps {
  name: string
  legend: string
  value: string
  choices: readonly { value: string; label: string }[]
  hint?: string
}

/** One of a few things, each said in a sentence. */
export function ChoiceField({ name, legend, value, choices, hint }: ChoiceFieldProps) {
  return (
    <fieldset className="account-choice">
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label className="account-check" key={choice.value}>
          <input type="radio" name={name} value={choice.value} defaultChecked={choice.value === value} />
          <span>{choice.label}</span>
        </label>
      ))}
      {hint !== undefined && <p className="account-hint">{hint}</p>}
    </fieldset>
  )
}
