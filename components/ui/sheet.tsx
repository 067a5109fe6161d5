'use client'
import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { keepFocus } from './keep-focus'

export interface SheetProps {
  label: string
  /** Called when the reader closes it: Escape, a press on what lies behind. Unmount it then. */
  onClose: () => void
  children: ReactNode
  /** Who gets the focus back; default: whoever had it. */
  returnTo?: HTMLElement | null
  /** Where it stands on a wide screen; on a narrow one always at the bottom edge. Default: in the middle. */
  wide?: 'middle' | 'end'
  className?: string
}

/** A modal panel: open while mounted, a sheet at the bottom on narrow screens. It closes any popover. */
export function Sheet({ label, onClose, children, returnTo, wide = 'middle', className = '' }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const back = useRef(returnTo)

  useLayoutEffect(() => {
    const element = dialog.current
    if (!element) return
    const giveBack = keepFocus(element, () => back.current)
    element.showModal()
    return () => {
      giveBack()
      element.close()
    }
  }, [])

  return createPortal(
    <dialog
      ref={dialog}
      aria-label={label}
      className={`sheet ${className}`}
      data-wide={wide}
      onClose={(event) => {
        if (event.target === dialog.current && !dialog.current.open) onClose()
      }}
      onPointerDown={(event) => {
        if (event.target === dialog.current) onClose()
      }}
    >
      <div className="sheet-body">{children}</div>
    </dialog>,
    document.body,
  )
}
