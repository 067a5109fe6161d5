'use client'
import { createContext, useContext, useEffect, useRef } from 'react'
import type { View } from '@/lib/reading/view'
import type { Shortcut, ShortcutRegistry } from '@/lib/reading/shortcuts'

/** What the reader's tools share. They find the text by its DOM contract and never rewrite it. */
export interface Reader {
  /** The server-rendered `#reader`. */
  root: HTMLElement
  /** The work's id, as in its address. */
  work: string
  revision: number
  /** As shown now: `auto` is resolved to what the window's width makes of it. */
  view: View
  /** English before Turkish. */
  swapped: boolean
  /** Says something politely to screen readers, in the reader's language. */
  announce: (text: string) => void
  shortcuts: ShortcutRegistry
}

const ReaderContext = createContext<Reader | null>(null)

export const ReaderProvider = ReaderContext.Provider

/** The reader this component stands in. Throws outside of one: that is a mistake in the page. */
export function useReader(): Reader {
  const reader = useContext(ReaderContext)
  if (!reader) throw new Error('useReader stands outside of ReaderIsland')
  return reader
}

/**
 * Registers a key, and lists it in the help, while the component is mounted. `run` may be a new function each time.
 * A click on the text that a tool has answered should be `preventDefault`ed on `root`: the others then leave it alone.
 */
export function useShortcut(shortcut: Shortcut): void {
  const { shortcuts } = useReader()
  const latest = useRef(shortcut)
  useEffect(() => {
    latest.current = shortcut
  })
  const { id, group, label } = shortcut
  const keys = shortcut.keys.join(' ')
  const runs = shortcut.run !== undefined
  useEffect(
    () =>
      shortcuts.register({
        id,
        group,
        label,
        keys: keys.split(' '),
        isScoped: () => latest.current.isScoped?.() ?? false,
        ...(runs && { run: (stroke: string) => latest.current.run?.(stroke) }),
      }),
    [shortcuts, id, group, label, keys, runs],
  )
}
