import type { ReactNode } from 'react'
import type { Locale } from '@/i18n/routing'
import type { FlaggedList } from '@/lib/seminar/moderation'
import { NoteLine } from './note-line'

interface FlaggedItemProps {
  item: FlaggedList['items'][number]
  locale: Locale
  /** The heading over the reasons, on its level. */
  why: ReactNode
  /** What is said where it is hidden by now, and why. */
  hidden: (reason: string) => string
  /** What may be done with it. */
  children: ReactNode
}

/** A note that somebody asked to be looked at, and why; for the host and for a seminar’s teachers alike. */
export function FlaggedItem({ item, locale, why, hidden, children }: FlaggedItemProps) {
  const { annotation, flags } = item
  return (
    <li className="flagged">
      <ul>
        <NoteLine annotation={annotation} locale={locale} />
      </ul>
      <div className="flagged-why">
        {why}
        <ul>
          {flags.map(({ reason, at }, index) => (
            <li key={`${at}-${index}`}>{reason}</li>
          ))}
        </ul>
        {annotation.hidden !== null && <p className="account-hint">{hidden(annotation.hidden.reason)}</p>}
      </div>
      <div className="flagged-deeds">{children}</div>
    </li>
  )
}
