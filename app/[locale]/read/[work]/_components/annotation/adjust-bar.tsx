'use client'
import type { RefObject } from 'react'
import { useTranslations } from 'next-intl'
import type { Adjusting } from './use-adjusting'

interface AdjustBarProps {
  ref: RefObject<HTMLDivElement | null>
  adjusting: Adjusting
  hint: string
}

/** Saves the passage or leaves it; says how the handles are used, for those who have keys. */
export function AdjustBar({ ref, adjusting, hint }: AdjustBarProps) {
  const t = useTranslations('annotate.adjust')
  return (
    <div ref={ref} className="adjust-bar">
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
