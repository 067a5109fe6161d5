'use client'
import { useTranslations } from 'next-intl'
import type { LaidAnnotation } from '@/browser/annotation/lay-over'
import { useActions, type Shelf } from './annotation-context'
import { doNothing, useNoteParts } from './use-note-parts'

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
  const { annotation, state } = view
  const parts = useNoteParts(view.refusal !== null, false, doNothing)
  const { edit } = useActions()
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
  if (!parts) return null
  return state === 'clash' ? (
    <parts.AnnotationClash view={view} onEdit={onEdit ?? (() => edit({ id, shelf }))} />
  ) : (
    <parts.AnnotationRefusal view={view} />
  )
}
