'use client'
import { fetchUnread } from './fetch-unread'

let unread = 0
const listeners = new Set<() => void>()
let asking: Promise<void> | null = null
let isAskedAgain = false

/** How much is not read, as it was last answered, for all who show it on a page. */
export const unreadNumber = {
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
  snapshot: () => unread,
}

/** Asks the server for the number: one question at a time, and one more where something came meanwhile. */
export function askUnread(): void {
  if (asking !== null) {
    isAskedAgain = true
    return
  }
  asking = fetchUnread().then((count) => {
    asking = null
    if (count !== null && count !== unread) {
      unread = count
      for (const listener of listeners) listener()
    }
    if (!isAskedAgain) return
    isAskedAgain = false
    askUnread()
  })
}
