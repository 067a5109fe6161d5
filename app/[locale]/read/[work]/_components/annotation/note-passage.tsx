'use client'
import { useTranslations } from 'next-intl'
import type { NotePassage as Passage } from '@/browser/annotation/list-passages'
import type { PlacedAnnotation } from '@/browser/annotation/placed-annotation'
import { useActions } from './annotation-context'
import { DetachedWords } from './detached-words'
import { GuessedPlace } from './guessed-place'
import { PassageTools } from './passage-tools'

interface NotePassageProps {
  view: PlacedAnnotation
  passage: Passage
  hasTools: boolean
}

/** Words a note stands on, as they were when it was made. They lead to their place; those that have none say why. */
export function NotePassage({ view, passage, hasTools }: NotePassageProps) {
  const t = useTranslations('annotate')
  const { goTo } = useActions()
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
      {hasTools && <PassageTools view={view} passage={passage} />}
      {places
        .filter(({ how }) => how === 'fuzzy')
        .map((guessed) => (
          <GuessedPlace key={guessed.target} view={view} place={guessed} hasTools={hasTools} />
        ))}
      {detached.map((lost) => (
        <DetachedWords key={lost.target} view={view} lost={lost} hasTools={hasTools} />
      ))}
    </div>
  )
}
