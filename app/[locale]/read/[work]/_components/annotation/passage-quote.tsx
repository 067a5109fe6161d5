'use client'
import { useTranslations } from 'next-intl'
import type { PlacedAnnotation } from '@/browser/annotation/placed-annotation'
import { useAnnotations } from './annotation-context'

/** The words an annotation stands on, as they were when it was made. Leads to them where they are found. */
export function PassageQuote({ view }: { view: PlacedAnnotation }) {
  const t = useTranslations('annotate')
  const { goTo } = useAnnotations()
  const { targets } = view.annotation
  const [first] = targets
  if (!first) return null
  const quote = <q lang={first.side}>{first.quote.exact}</q>
  return (
    <div className="annotation-quote">
      {view.places.length > 0 ? (
        <button type="button" onClick={() => goTo(view)}>
          <span className="unseen">{t('goTo')}</span> {quote}
        </button>
      ) : (
        quote
      )}
      {targets.length > 1 && <span>{t('morePassages', { count: targets.length - 1 })}</span>}
    </div>
  )
}
