'use client'
import { useEffect } from 'react'
import { useReader } from '../reader-context'

/** While the text is shown as received, every repair can be reached and opened by key. */
export function useRepairButtons(): void {
  const { root, state } = useReader()
  useEffect(() => {
    if (!state.received) return
    const repairs = root.querySelectorAll<HTMLElement>('[data-repair]')
    for (const repair of repairs) {
      repair.tabIndex = 0
      repair.role = 'button'
      repair.ariaHasPopup = 'dialog'
    }
    return () => {
      for (const repair of repairs) {
        for (const name of ['tabindex', 'role', 'aria-haspopup']) repair.removeAttribute(name)
      }
    }
  }, [root, state.received])
}
