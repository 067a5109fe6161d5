'use client'
import { useTranslations } from 'next-intl'
import type { LaidAnnotation } from '@/browser/annotation/lay-over'
import { useActions, type Shelf } from './annotation-context'
import { doNothing, useNoteParts } from './use-note-parts'
import { useProblem } from './use-problem'

interface AnnotationStateProps {
  view: LaidAnnotation
  shelf: Shelf
  /** Whether the server has just confirmed it. */
  isSaved: boolean
  /** One line, without the reason and the choices. */
  isBrief: boolean
  /** Opens its editor; for a note, that of its card. */
  onEdit?: () => void
}

/** How an annotation stands with the server, and what the reader can do about it. Nothing to say once it is saved. */
export function AnnotationState({ view, shelf, isSaved, isBrief, onEdit }: AnnotationStateProps) {
  const t = useTranslations('annotate')
  const problem = useProblem()
  const parts = useNoteParts(view.state === 'clash', false, doNothing)
  const { store, giveUp, edit } = useActions()
  const { annotation, state, refusal } = view
  const { id } = annotation
  if (state === 'waiting') return <p className="annotation-state">{t('state.waiting')}</p>
  if (state === 'saved') {
    if (!isSaved) return null
    return (
      <p className="annotation-state" data-good>
        {t('state.saved')}
      </p>
    )
  }
  if (isBrief) {
    return (
      <p className="annotation-state" data-bad>
        {t(state === 'clash' ? 'state.clash' : 'state.notSaved')}
      </p>
    )
  }
  if (state === 'clash')
    return parts && <parts.AnnotationClash view={view} onEdit={onEdit ?? (() => edit({ id, shelf }))} />
  return (
    <div className="annotation-state" data-bad>
      <p>{t('state.refused', { reason: problem(refusal?.code ?? 'unexpected') })}</p>
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
