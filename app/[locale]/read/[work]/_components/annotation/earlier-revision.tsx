'use client'
import { useId, useState } from 'react'
import { useTranslations } from 'next-intl'
import type { PlacedAnnotation } from '@/browser/annotation/placed-annotation'
import { useActions } from './annotation-context'
import { EarlierText } from './earlier-text'

/** Says of a note that it was made on an earlier revision, and shows the text of then when asked. Nothing on this one. */
export function EarlierRevision({ view }: { view: PlacedAnnotation }) {
  const t = useTranslations('annotate.earlier')
  const { text } = useActions()
  const [isShown, show] = useState(false)
  const id = useId()
  const early = view.targets.filter(({ role, revision }) => role === 'marked' && revision < text.revision)
  const [first] = early
  if (!first) return null
  return (
    <div className="annotation-earlier">
      <p>{t('made', { revision: first.revision })}</p>
      <button type="button" aria-expanded={isShown} aria-controls={id} onClick={() => show(!isShown)}>
        {t(isShown ? 'hide' : 'show')}
      </button>
      <div id={id}>
        {isShown && early.map((target, index) => <EarlierText key={index} target={target} />)}
      </div>
    </div>
  )
}
