'use client'
import { createContext, useContext, type ReactNode } from 'react'
import type { Cursor } from '@/browser/reading/cursor'
import type { Lights } from '@/browser/reading/lights'
import type { ReadingState } from '@/browser/reading/reading-store'
import type { WordLinks } from '@/lib/align/word-link'
import type { View } from '@/lib/reading/view'

/** What the reader's tools share. They find the text by its DOM contract and never rewrite it. */
export interface Reader {
  /** The server-rendered `#reader`. */
  root: HTMLElement
  /** The work's id, as in its address. */
  work: string
  revision: number
  /** How the words of the two sides answer each other; nothing for segments nobody has linked. */
  links: WordLinks
  /** As shown now: `auto` is resolved to what the window's width makes of it. */
  view: View
  /** English before Turkish. */
  swapped: boolean
  /** All that the reader has chosen. */
  state: ReadingState
  /** Shows and remembers a choice; the sentence being read stays where it is on the screen. */
  change: (changes: Partial<ReadingState>) => void
  /** Says something politely to screen readers, in the interface language where it does not name another. */
  announce: (text: ReactNode) => void
  lights: Lights
  cursor: Cursor
}

const ReaderContext = createContext<Reader | null>(null)

export const ReaderProvider = ReaderContext.Provider

/**
 * The reader this component stands in. Throws outside of one: that is a mistake in the page.
 *
 * A tool that answers a click on the text calls `preventDefault` on it, in a listener on `root`; the others then leave
 * the click alone.
 */
export function useReader(): Reader {
  const reader = useContext(ReaderContext)
  if (!reader) throw new Error('useReader stands outside of ReaderIsland')
  return reader
}
