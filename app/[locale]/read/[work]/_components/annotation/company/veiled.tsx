'use client'
import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import type { Annotation } from '@/lib/annotation/annotation'
import { whereOf } from './where-of'

interface VeiledProps {
  annotation: Annotation
  /** What is hidden. */
  children: ReactNode
}

/** A hidden note or reply, to those who may still see it: that it is, and why. Its writer reads on; others ask to. */
export function Veiled({ annotation: { hidden, mine, layer }, children }: VeiledProps) {
  const t = useTranslations('moderation')
  if (hidden === null) return children
  const said = { reason: hidden.reason, where: whereOf(layer) }
  return (
    <div className="veiled">
      <p className="veiled-why">{t(mine ? 'hiddenMine' : 'hiddenOther', said)}</p>
      {mine || !children ? (
        children
      ) : (
        <details>
          <summary>{t('showHidden')}</summary>
          {children}
        </details>
      )}
    </div>
  )
}
