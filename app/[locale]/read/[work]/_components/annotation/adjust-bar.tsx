'use client'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { useTranslations } from 'next-intl'
import type { Spots } from '@/browser/adjusting/handle-spots'
import { floatBeside } from '@/components/ui/float-beside'
import { useMedia } from '@/components/ui/use-media'
import type { Adjusting } from './use-adjusting'

interface AdjustBarProps {
  adjusting: Adjusting
  hint: string
  isDragged: boolean
  /** Where the passage stands now. */
  measure: () => Spots | null
}

/** Where the bar stands at the window's edge: beside the words there would be no room for it and a thumb. */
const EDGE = '(pointer: coarse), (width < 46rem)'

/** How far the handles reach beyond the lines, in CSS pixels. */
const REACH = 26

/** How near the lower edge words may stand before the bar makes way for them, in CSS pixels. */
const LOW = 132

/** Save or leave it, beside the passage and never on it; how the handles are used, for those who have keys. */
export function AdjustBar({ adjusting, hint, isDragged, measure }: AdjustBarProps) {
  const t = useTranslations('annotate.adjust')
  const isAtEdge = useMedia(EDGE)
  const bar = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (!bar.current || isAtEdge || isDragged) return
    const getBoundingClientRect = () => {
      const { left, top, width, height } = measure()?.box ?? new DOMRect()
      return new DOMRect(left, top - REACH, width, height + 2 * REACH)
    }
    return floatBeside({ getBoundingClientRect }, bar.current, 'bottom')
  }, [measure, isAtEdge, isDragged])

  useLayoutEffect(() => {
    const element = bar.current
    if (!element || !isAtEdge) return
    const choose = () => {
      const box = measure()?.box
      const isLow = box && box.bottom > innerHeight - LOW && box.bottom < innerHeight && box.top > LOW
      element.dataset.edge = isLow ? 'top' : 'bottom'
    }
    choose()
    document.addEventListener('scroll', choose, { passive: true })
    return () => {
      document.removeEventListener('scroll', choose)
      delete element.dataset.edge
    }
  }, [measure, isAtEdge])

  return (
    <div ref={bar} className="adjust-bar">
      <p id={hint}>{t('hint')}</p>
      <span>
        <button type="button" className="adjust-save" onClick={adjusting.save}>
          {t('save')}
        </button>
        <button type="button" onClick={adjusting.cancel}>
          {t('cancel')}
        </button>
      </span>
    </div>
  )
}
