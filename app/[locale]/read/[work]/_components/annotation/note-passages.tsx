'use client'
import { useTranslations } from 'next-intl'
import { listPassages } from '@/browser/annotation/list-passages'
import type { PlacedAnnotation } from '@/browser/annotation/placed-annotation'
import { lacksCounterpart } from '@/lib/annotation/note-targets'
import { NotePassage } from './note-passage'
import { doNothing, useNoteParts } from './use-note-parts'
import { useNoteTargets } from './use-note-targets'

interface NotePassagesProps {
  view: PlacedAnnotation
  /** Whether the reader may act on them now. */
  hasTools: boolean
}

/** The words a note stands on, on one side and the other. */
export function NotePassages({ view, hasTools }: NotePassagesProps) {
  const t = useTranslations('annotate')
  const { project } = useNoteTargets()
  const parts = useNoteParts(true, false, doNothing)
  const isBare = lacksCounterpart(view.targets) && view.places.length > 0
  return (
    <div className="annotation-passages">
      {listPassages(view)
        .filter(({ role }) => role !== 'related')
        .map((passage) => (
          <NotePassage key={passage.targets[0]} view={view} passage={passage} hasTools={hasTools} />
        ))}
      {hasTools && isBare && (
        <p className="annotation-choices">
          <button type="button" onClick={() => project(view)}>
            {t('projection.again')}
          </button>
        </p>
      )}
      {parts && <parts.EarlierRevision view={view} />}
    </div>
  )
}
