'use client'
import { useTranslations } from 'next-intl'
import type { NotePassage as Passage } from '@/browser/annotation/list-passages'
import type { PlacedAnnotation } from '@/browser/annotation/placed-annotation'
import { useActions } from './annotation-context'
import { doNothing, useNoteParts } from './use-note-parts'

interface NotePassageProps {
  view: PlacedAnnotation
  passage: Passage
  hasTools: boolean
}

/** Words a note stands on, as they were when it was made. They lead to their place; those that have none say why. */
export function NotePassage({ view, passage, hasTools }: NotePassageProps) {
  const t = useTranslations('annotate')
  const { goTo } = useActions()
  const parts = useNoteParts(true, false, doNothing)
  const { role, side, words, via, places, detached } = passage
  const [place] = places
  return (
    <div className="annotation-quote" data-role={role}>
      {via && <p className="annotation-via">{t(`projection.${via}`)}</p>}
      {place && (
        <button type="button" className="passage-link" onClick={() => goTo(view, place)}>
          <span className="unseen">{t('goTo')}</span> <q lang={side}>{words}</q>
        </button>
      )}
      {hasTools && parts && <parts.PassageTools view={view} passage={passage} />}
      {parts &&
        places
          .filter(({ how }) => how === 'fuzzy')
          .map((guessed) => (
            <parts.GuessedPlace key={guessed.target} view={view} place={guessed} hasTools={hasTools} />
          ))}
      {parts &&
        detached.map((lost) => (
          <parts.DetachedWords key={lost.target} view={view} lost={lost} hasTools={hasTools} />
        ))}
    </div>
  )
}
