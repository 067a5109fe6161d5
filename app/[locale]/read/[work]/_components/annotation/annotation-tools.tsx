'use client'
import { useTranslations } from 'next-intl'
import { keepHabits, readHabits } from '@/browser/annotation/habits'
import { findLocalStorage } from '@/browser/annotation/local-storage'
import { homeOf, type PlacedAnnotation } from '@/browser/annotation/placed-annotation'
import { MEANINGS, type Meaning } from '@/lib/annotation/meaning'
import { useActions, type Shelf } from './annotation-context'
import { useCompanyShown } from './company/company-context'
import { useRights } from './company/use-rights'
import { MeaningSign } from './meaning-sign'
import { useCopyPassage } from './use-copy-passage'

/** What can be done with an open annotation: another meaning, its comment, one more place, a copy, deletion. */
export function AnnotationTools({ view, shelf }: { view: PlacedAnnotation; shelf: Shelf }) {
  const t = useTranslations('annotate')
  const { store, edit, choose, remove } = useActions()
  const { copyNote } = useCopyPassage()
  const { id, meaning, body } = view.annotation
  const { changes, removes } = useRights(view.annotation)
  const company = useCompanyShown()
  const recolour = (next: Meaning) => {
    if (next === meaning) return
    const local = findLocalStorage()
    keepHabits(local, { ...readHabits(local, { lang: 'tr', meaning }), meaning: next })
    void store.change(view.annotation, { meaning: next })
  }
  return (
    <div className="annotation-tools" role="group" aria-label={t('tools')}>
      {changes && (
        <span className="annotation-meanings" role="group" aria-label={t('meaning.label')}>
          {MEANINGS.map((option) => (
            <button
              key={option}
              type="button"
              aria-pressed={option === meaning}
              aria-label={t(`meaning.${option}`)}
              title={t(`meaning.${option}`)}
              onClick={() => recolour(option)}
            >
              <MeaningSign meaning={option} />
            </button>
          ))}
        </span>
      )}
      <span className="annotation-actions">
        {changes && (
          <button type="button" onClick={() => edit({ id, shelf })}>
            {body ? t('edit') : t('addComment')}
          </button>
        )}
        {changes && (
          <button type="button" onClick={() => choose({ id, target: null })}>
            {t('related.add')}
          </button>
        )}
        {homeOf(view) && (
          <button type="button" onClick={() => void copyNote(view)}>
            {t('toolbar.copy')}
          </button>
        )}
        {removes && (
          <button
            type="button"
            onClick={(event) => {
              event.currentTarget.closest<HTMLElement>('[popover], dialog')?.focus()
              remove(view)
            }}
          >
            {t('delete')}
          </button>
        )}
      </span>
      {company && <company.parts.SeminarTools view={view} root={view.annotation} />}
    </div>
  )
}
