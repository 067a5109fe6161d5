'use client'
import { useTranslations } from 'next-intl'
import type { PlacedAnnotation } from '@/browser/annotation/placed-annotation'
import { AnnotationClash } from './annotation-clash'
import { useAnnotations, type Shelf } from './annotation-context'
import { useProblem } from './use-problem'

/** How an annotation stands with the server, and what the reader can do about it. Nothing to say once it is saved. */
export function AnnotationState({ view, shelf }: { view: PlacedAnnotation; shelf: Shelf }) {
  const t = useTranslations('annotate')
  const problem = useProblem()
  const { saved, store, giveUp, edit } = useAnnotations()
  const { annotation, state, refusal } = view
  const { id } = annotation
  if (state === 'clash') return <AnnotationClash view={view} shelf={shelf} />
  if (state === 'waiting') return <p className="annotation-state">{t('state.waiting')}</p>
  if (state === 'saved') {
    if (!saved.has(id)) return null
    return (
      <p className="annotation-state" data-good>
        {t('state.saved')}
      </p>
    )
  }
  return (
    <div className="annotation-state" data-bad>
      <p>{t('state.refused', { reason: problem(refusal?.code ?? 'unexpected') })}</p>
      <p className="annotation-choices">
        <button type="button" onClick={() => void store.retry(id)}>
          {t('retry')}
        </button>
        <button type="button" onClick={() => edit({ id, shelf })}>
          {t('edit')}
        </button>
        {store.theirs(id) !== null && (
          <button type="button" onClick={() => giveUp(view)}>
            {t('giveUp')}
          </button>
        )}
      </p>
    </div>
  )
}
