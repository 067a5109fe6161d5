'use client'
import { useEffect, useState } from 'react'
import { useTranslations } from 'next-intl'
import { useReader } from '../reader-context'
import type * as toolPanels from './tool-panels'

let loaded: typeof toolPanels | null = null

/** What the bar's buttons open, and the card of a sentence, fetched when one is first asked for. Where it cannot be had, that is said. */
export function useToolPanels(onMissing: () => void): typeof toolPanels | null {
  const t = useTranslations('reader')
  const { announce } = useReader()
  const [panels, setPanels] = useState(() => loaded)
  useEffect(() => {
    let isCurrent = true
    import('./tool-panels').then(
      (found) => {
        loaded = found
        if (isCurrent) setPanels(found)
      },
      () => {
        if (!isCurrent) return
        announce(t('toolMissing'))
        onMissing()
      },
    )
    return () => {
      isCurrent = false
    }
    // Once: who closes it unmounts it.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the callbacks of the first moment serve
  }, [])
  return panels
}
