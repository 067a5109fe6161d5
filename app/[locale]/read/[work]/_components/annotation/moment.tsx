'use client'
import { useFormatter } from 'next-intl'
import { useLayerNow } from './annotation-context'

const MINUTE = 60_000
const WEEK = 7 * 24 * 60 * MINUTE

let zone: string | undefined

/** The reader's time zone. Asking takes a browser longer than drawing a card, so it is asked once. */
function ownZone(): string {
  zone ??= Intl.DateTimeFormat().resolvedOptions().timeZone
  return zone
}

/** When something was, from now where that says more than a date; the full date on request, in the reader's own zone. */
export function Moment({ at }: { at: string }) {
  const format = useFormatter()
  const now = useLayerNow()
  const date = new Date(at)
  const timeZone = ownZone()
  const age = now.getTime() - date.getTime()
  // The clock of the server may be ahead of this one: nothing was saved in the future.
  const isRecent = age < WEEK
  const words = isRecent
    ? format.relativeTime(age < 0 ? now : date, now)
    : format.dateTime(date, { dateStyle: 'medium', timeZone })
  return (
    <time dateTime={at} title={format.dateTime(date, { dateStyle: 'long', timeStyle: 'short', timeZone })}>
      {words}
    </time>
  )
}
