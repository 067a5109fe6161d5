'use client'
import { useEffect, useState } from 'react'

export interface ToastMessage {
  /** Changes with every message, so that the time begins anew. */
  key: number
  text: string
  action: { label: string; run: () => void } | null
}

/** How long a message stays when nobody is on it, in milliseconds. */
const TIME = 10_000

/** A message, with one action or none, at the edge of the window. Stays while the pointer or the focus is on it. */
export function Toast({ message, onClose }: { message: ToastMessage; onClose: () => void }) {
  const [isHeld, hold] = useState(false)
  const { key, text, action } = message
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(onClose, TIME)
    return () => clearTimeout(timer)
  }, [isHeld, key, onClose])
  return (
    <div
      className="toast"
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(false)}
      onFocus={() => hold(true)}
      onBlur={() => hold(false)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <p>{text}</p>
      {action && (
        <button
          type="button"
          onClick={() => {
            onClose()
            action.run()
          }}
        >
          {action.label}
        </button>
      )}
    </div>
  )
}
