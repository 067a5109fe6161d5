import type { ReactNode } from 'react'
import type { Locale } from '@/i18n/routing'

interface ReadFormProps {
  /** What is marked: one notice, or all until a moment. */
  what: { id: string } | { until: string }
  cursor: string | null
  locale: Locale
  children: ReactNode
}

/** A button that marks as read, with or without a script, and leads back to the same page. */
export function ReadForm({ what, cursor, locale, children }: ReadFormProps) {
  const fields = { ...what, locale, ...(cursor !== null && { cursor }) }
  return (
    <form method="post" action="/api/inbox/read" className="inbox-read">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  )
}
