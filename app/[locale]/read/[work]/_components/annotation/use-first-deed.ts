'use client'
import { useEffect, useState } from 'react'

const DEEDS = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchmove', 'scroll'] as const

/** Whether the reader has done anything on the page yet: moved the pointer, pressed, scrolled or typed. */
export function useFirstDeed(): boolean {
  const [hasBegun, setHasBegun] = useState(false)
  useEffect(() => {
    const listening = new AbortController()
    const begin = () => {
      listening.abort()
      setHasBegun(true)
    }
    for (const deed of DEEDS)
      window.addEventListener(deed, begin, { capture: true, passive: true, signal: listening.signal })
    return () => listening.abort()
  }, [])
  return hasBegun
}
