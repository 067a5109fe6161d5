'use client'
import { useTranslations } from 'next-intl'
import type { LaidAnnotation } from '@/browser/annotation/lay-over'
import { useActions } from './annotation-context'
import { ClashVersions } from './clash-versions'
import { keepFocusOnCard } from './keep-focus-on-card'

/** Two states of one annotation, this reader's and the server's, side by side until the reader chooses. */
export function AnnotationClash({ view, onEdit }: { view: LaidAnnotation; onEdit: () => void }) {
  const t = useTranslations('annotate.clash')
  const { store, giveUp, remove } = useActions()
  const { annotation, refusal } = view
  const { id } = annotation
  const theirs = store.theirs(id)
  const isGone = theirs === null || theirs.deletedAt !== null
  const isDeletion = refusal?.kind === 'delete'
  if (isDeletion) {
    return (
      <div className="annotation-clash">
        <p>{t('changedBeforeDeletion')}</p>
        <p className="annotation-choices">
          <button type="button" onClick={() => remove(view)}>
            {t('deleteAnyway')}
          </button>
          <button type="button" onClick={() => void store.giveUp(id)}>
            {t('keep')}
          </button>
        </p>
      </div>
    )
  }
  return (
    <div className="annotation-clash">
      <p>{isGone ? t('deleted') : t('changed')}</p>
      <ClashVersions mine={annotation} theirs={isGone ? null : theirs} />
      <p className="annotation-choices">
        <button
          type="button"
          onClick={(event) => {
            keepFocusOnCard(event.currentTarget)
            void store.retry(id)
          }}
        >
          {t('keepMine')}
        </button>
        <button
          type="button"
          onClick={(event) => {
            keepFocusOnCard(event.currentTarget)
            giveUp(view)
          }}
        >
          {isGone ? t('letGo') : t('takeTheirs')}
        </button>
        {!isGone && (
          <button type="button" onClick={onEdit}>
            {t('merge')}
          </button>
        )}
      </p>
    </div>
  )
}
