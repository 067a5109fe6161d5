'use client'

import { useState, useSyncExternalStore } from 'react'

interface CopyButtonProps {
  text: string
  /** What the button says, and what it says when it has copied, or could not. */
  label: string
  copied: string
  failed: string
}

const never = () => () => undefined

/** Puts a text on the clipboard. Without a script it is not there. */
export function CopyButton({ text, label, copied, failed }: CopyButtonProps) {
  const hasScript = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const [said, setSaid] = useState('')
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => {
        setSaid(copied)
      },
      () => {
        setSaid(failed)
      },
    )
  }
  if (!hasScript) return null
  return (
    <span className="copy">
      <button type="button" className="button quiet" onClick={copy}>
        {label}
      </button>
      <span role="status">{said}</span>
    </span>
  )
}
