'use client'
import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import type { Annotation } from '@/lib/annotation/annotation'
import { SeminarTools } from './seminar-tools'
import { whereOf } from './where-of'

interface VeiledProps {
  annotation: Annotation
  /** What is hidden. */
  children: ReactNode
}

/**
 * A hidden note or reply, to those who may still see it: that it is, and why. Its writer reads on; others ask to. Of one that
 * was taken back nothing is left but its place, which can be shown again.
 */
export function Veiled({ annotation, children }: VeiledProps) {
  const t = useTranslations('moderation')
  const { hidden, mine, layer, deletedAt } = annotation
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
      {deletedAt !== null && (
        <SeminarTools view={{ annotation, refusal: null, state: 'saved' }} root={annotation} />
      )}
    </div>
  )
}
