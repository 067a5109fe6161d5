'use client'
import { useEffect, useSyncExternalStore } from 'react'
import { askUnread, unreadNumber } from './unread-number'

/** From here on it is many. */
const MANY = 99

const none = () => 0

/**
 * How much in the inbox is not read, after the name of what leads there; nothing where all is, or nobody has one. It is asked
 * for with the page, and whenever that is come back to; what comes while one reads says itself that it came.
 */
export function UnreadCount({ label }: { label: string }) {
  const unread = useSyncExternalStore(unreadNumber.subscribe, unreadNumber.snapshot, none)
  useEffect(() => {
    const comeBack = ({ persisted }: PageTransitionEvent) => persisted && askUnread()
    askUnread()
    window.addEventListener('focus', askUnread)
    window.addEventListener('pageshow', comeBack)
    return () => {
      window.removeEventListener('focus', askUnread)
      window.removeEventListener('pageshow', comeBack)
    }
  }, [])
  if (unread === 0) return null
  return (
    <>
      <b className="unread-count">{unread > MANY ? `${MANY}+` : unread}</b>
      <span className="unseen"> {label}</span>
    </>
  )
}
