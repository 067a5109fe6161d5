'use client'
import { useEffect, useState } from 'react'
import { fetchUnread } from './fetch-unread'

/** From here on it is many. */
const MANY = 99

/** How much in the inbox is not read, after the name of what leads there; nothing where all is, or nobody has one. */
export function UnreadCount({ label }: { label: string }) {
  const [unread, setUnread] = useState(0)
  useEffect(() => {
    let isHere = true
    void fetchUnread().then((count) => {
      if (isHere && count !== null) setUnread(count)
    })
    return () => {
      isHere = false
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
