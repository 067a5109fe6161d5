'use client'
import { useTranslations } from 'next-intl'
import type { LaidAnnotation } from '@/browser/annotation/lay-over'
import { useActions } from './annotation-context'
import { useProblem } from './use-problem'

/** Why the server will not have an annotation, and what the reader can do about it. */
export function AnnotationRefusal({ view }: { view: LaidAnnotation }) {
  const t = useTranslations('annotate')
  const problem = useProblem()
  const { store, giveUp } = useActions()
  const { annotation, refusal } = view
  const { id, layer } = annotation
  const isHomeless = refusal?.code === 'not-found' && layer !== 'private'
  return (
    <div className="annotation-state" data-bad>
      <p>
        {isHomeless
          ? t('state.homeless')
          : t('state.refused', { reason: problem(refusal?.code ?? 'unexpected') })}
      </p>
      <p className="annotation-choices">
        <button type="button" onClick={() => void store.retry(id)}>
          {t('retry')}
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
