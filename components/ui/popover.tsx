'use client'
import { useEffect, useLayoutEffect, useRef, type KeyboardEventHandler, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { floatBeside, type Anchor, type Placement } from './float-beside'
import { keepFocus } from './keep-focus'
import { keepInSight } from './keep-in-sight'
import { NARROW, useMedia } from './use-media'

export interface PopoverProps {
  anchor: Anchor
  label: string
  /** Called when the reader closes it: Escape, a press elsewhere, another popover, focus leaving. Unmount it then. */
  onClose: () => void
  children: ReactNode
  /** Preferred side of the anchor; flips where there is no room. Default: below, starts aligned. */
  placement?: Placement
  /** On a narrow screen: a sheet at the bottom edge (default), or still a card beside the anchor. */
  narrow?: 'sheet' | 'card'
  /** `inside` (default) moves the focus in and gives it back at the end; `stay` leaves it where it is. */
  focus?: 'inside' | 'stay'
  /** Who gets the focus back; default: whoever had it. */
  returnTo?: HTMLElement | null
  role?: 'dialog' | 'toolbar' | 'group'
  className?: string
  onKeyDown?: KeyboardEventHandler<HTMLDivElement>
}

/**
 * A panel in the top layer beside its anchor: open while mounted. It is a native `popover="auto"`, so at most one is
 * open, Escape and a press elsewhere close it, and a modal sheet closes it too.
 */
export function Popover(props: PopoverProps) {
  const { anchor, placement = 'bottom-start', narrow = 'sheet', focus = 'inside', role = 'dialog' } = props
  const panel = useRef<HTMLDivElement>(null)
  const returnTo = useRef(props.returnTo)
  const giveBack = useRef(() => {})
  const opener = useRef(anchor)
  const isSheet = useMedia(NARROW) && narrow === 'sheet'

  useLayoutEffect(() => {
    returnTo.current = props.returnTo
  }, [props.returnTo])

  useLayoutEffect(() => {
    const element = panel.current
    if (!element) return
    giveBack.current = keepFocus(element, () => returnTo.current)
    // Where the browser knows the opener, Tab goes from it into the panel and back.
    element.showPopover(opener.current instanceof HTMLElement ? { source: opener.current } : {})
    if (focus === 'inside')
      (element.querySelector<HTMLElement>('[data-autofocus]') ?? element).focus({ preventScroll: true })
    return () => {
      giveBack.current()
      if (element.matches(':popover-open')) element.hidePopover()
    }
  }, [focus])

  useEffect(() => {
    if (!panel.current) return
    return isSheet ? keepInSight(anchor, panel.current) : floatBeside(anchor, panel.current, placement)
  }, [anchor, placement, isSheet])

  return createPortal(
    <div
      ref={panel}
      popover="auto"
      role={role}
      aria-label={props.label}
      tabIndex={-1}
      className={`popover ${props.className ?? ''}`}
      data-sheet={isSheet ? '' : undefined}
      onKeyDown={props.onKeyDown}
      onToggle={(event) => {
        if (event.newState !== 'closed' || event.target !== panel.current) return
        // Before React takes part: it would set the focus back to whom the browser gave it.
        giveBack.current()
        props.onClose()
      }}
      onBlur={(event) => {
        const next = event.relatedTarget
        // Closing takes the focus out, too; only where the reader takes it is of interest.
        if (!next || !event.currentTarget.matches(':popover-open')) return
        if (!event.currentTarget.contains(next) && next !== returnTo.current) props.onClose()
      }}
    >
      {props.children}
    </div>,
    document.body,
  )
}
