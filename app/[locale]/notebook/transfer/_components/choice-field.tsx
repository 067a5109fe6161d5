interface ChoiceFieldProps {
  name: string
  label: string
  /** What it says when it does not narrow. */
  all: string
  value: string | undefined
  options: readonly (readonly [value: string, label: string])[]
}

/** One of several, or all. */
export function ChoiceField({ name, label, all, value = '', options }: ChoiceFieldProps) {
  return (
    <label className="choice-field">
      <span>{label}</span>
      <select name={name} defaultValue={value}>
        <option value="">{all}</option>
        {options.map(([option, said]) => (
          <option key={option} value={option}>
            {said}
          </option>
        ))}
      </select>
    </label>
  )
}
