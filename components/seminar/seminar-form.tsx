import type { ReactNode } from 'react'
import { useLocale } from 'next-intl'

interface SeminarFormProps {
  /** The last part of the address it is sent to, `/api/forms/…`. */
  action: string
  /** Sent along unseen. */
  hidden?: Readonly<Record<string, string>>
  className?: string
  children: ReactNode
}

/** A form of seminars, sent as forms are, with or without a script. What is wrong is said by the house, not by the browser. */
export function SeminarForm({ action, hidden = {}, className = '', children }: SeminarFormProps) {
  const locale = useLocale()
  return (
    <form method="post" action={`/api/forms/${action}`} className={`account-form ${className}`} noValidate>
      <input type="hidden" name="locale" value={locale} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  )
}
