'use client'
import { useRef, type ReactNode } from 'react'

export interface ToolButtonProps {
  /** Names the tool, for its style and for whoever opens it by key. */
  tool: string
  label: string
  isOpen: boolean
  onOpen: (button: HTMLButtonElement) => void
  onClose: () => void
  children: ReactNode
}

/** A button in the bar that opens a panel, and closes it again. */
export function ToolButton({ tool, label, isOpen, onOpen, onClose, children }: ToolButtonProps) {
  // The press that begins the click has by then closed the panel: what counts is what it found open.
  const wasOpen = useRef(false)
  return (
    <button
      type="button"
      className="tool"
      data-tool={tool}
      aria-label={label}
      title={label}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onPointerDown={() => {
        wasOpen.current = isOpen
      }}
      onClick={(event) => {
        if (isOpen || wasOpen.current) onClose()
        else onOpen(event.currentTarget)
        wasOpen.current = false
      }}
    >
      {children}
    </button>
  )
}
