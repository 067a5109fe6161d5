'use client'
import { useEffect } from 'react'
import { findTarget } from '@/browser/reading/find-target'
import { isInWindow } from '@/browser/reading/reading-line'
import { scrollToLine } from '@/browser/reading/scroll-to'
import { useReader } from '../reader-context'

/** Follows the address: the place its fragment names is in view, and its sentence is lit on both sides. */
export function usePermalink(): void {
  const { root, lights } = useReader()
  useEffect(() => {
    function follow() {
      const target = findTarget(root, location.hash)
      if (!target) return
      // The browser has scrolled there by itself, except to what the view hides.
      if (!isInWindow(target.element)) scrollToLine(target.element)
      lights.hold(target.sentence)
    }
    follow()
    addEventListener('hashchange', follow)
    return () => {
      removeEventListener('hashchange', follow)
    }
  }, [root, lights])
}
