'use client'
import { useEffect, useRef, type CSSProperties, type KeyboardEvent, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { useTranslations } from 'next-intl'
import { isKeyOn } from '@/browser/reading/is-key-on'
import type { SelectedPassage } from '@/browser/selection/selected-passage'
import { floatBeside } from '@/components/ui/float-beside'
import { useMedia } from '@/components/ui/use-media'
import { useEdgePlace } from './use-edge-place'
import { usePageMain } from './use-page-main'

interface SelectionToolbarProps {
  passage: SelectedPassage
  /** What stands above its buttons. */
  head?: ReactNode
  /** Its buttons. A press gives the focus back to the text first: what opens next returns it there. */
  children: ReactNode
}

/** Where the toolbar stands at the window's edge, out of the way of the system's own menu and handles. */
const AT_EDGE = '(max-width: 45.99rem), (pointer: coarse)'

/** What can be done with the selected words. The next stop of the Tab key while something is selected. */
export function SelectionToolbar({ passage, head, children }: SelectionToolbarProps) {
  const t = useTranslations('annotate')
  const bar = useRef<HTMLDivElement>(null)
  const before = useRef<Element | null>(null)
  const isAtEdge = useMedia(AT_EDGE)
  const main = usePageMain()
  const edge = useEdgePlace(passage, bar, isAtEdge)

  useEffect(() => {
    if (!bar.current || isAtEdge) return
    const getClientRects = () => passage.getClientRects()
    const getBoundingClientRect = () => boundsOf(passage.getClientRects())
    return floatBeside({ getClientRects, getBoundingClientRect }, bar.current, 'top')
  }, [passage, isAtEdge])

  useEffect(() => {
    const enter = (event: globalThis.KeyboardEvent) => {
      const isOutside = !bar.current?.contains(document.activeElement)
      if (event.key !== 'Tab' || event.shiftKey || event.defaultPrevented || !isOutside) return
      event.preventDefault()
      before.current = document.activeElement
      bar.current?.querySelector('button')?.focus()
    }
    document.addEventListener('keydown', enter)
    return () => document.removeEventListener('keydown', enter)
  }, [])

  const leave = () => {
    const isInside = bar.current?.contains(document.activeElement)
    if (isInside && before.current instanceof HTMLElement) before.current.focus({ preventScroll: true })
  }

  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step === undefined || !isKeyOn('toolbar', event.key)) return
    const buttons = [...event.currentTarget.querySelectorAll('button')]
    const at = buttons.indexOf(event.target as HTMLButtonElement)
    buttons[(at + step + buttons.length) % buttons.length]?.focus()
    event.preventDefault()
  }

  return createPortal(
    <div
      ref={bar}
      role="toolbar"
      aria-label={t('toolbar.label')}
      className="selection-toolbar"
      data-edge={typeof edge === 'number' ? 'between' : (edge ?? undefined)}
      style={typeof edge === 'number' ? ({ '--at': `${edge}px` } as CSSProperties) : undefined}
      onKeyDown={press}
      // A press on a button must not take the selection away.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      {passage.cut && <p className="selection-cut">{t('toolbar.cut', { side: passage.side })}</p>}
      {head}
      <div className="selection-buttons" onClickCapture={leave}>
        {children}
      </div>
    </div>,
    main,
  )
}

/** The smallest box around lines. */
function boundsOf(lines: readonly DOMRect[]): DOMRect {
  const left = Math.min(...lines.map((line) => line.left))
  const top = Math.min(...lines.map((line) => line.top))
  const right = Math.max(...lines.map((line) => line.right))
  const bottom = Math.max(...lines.map((line) => line.bottom))
  return new DOMRect(left, top, right - left, bottom - top)
}
