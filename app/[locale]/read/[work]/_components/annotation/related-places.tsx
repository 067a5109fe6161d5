'use client'
import { useId } from 'react'
import { useTranslations } from 'next-intl'
import { listPassages } from '@/browser/annotation/list-passages'
import type { PlacedAnnotation } from '@/browser/annotation/placed-annotation'
import { useActions } from './annotation-context'
import { DetachedWords } from './detached-words'
import { GuessedPlace } from './guessed-place'
import { keepFocusOnCard } from './keep-focus-on-card'
import { useNoteTargets } from './use-note-targets'

interface RelatedPlacesProps {
  view: PlacedAnnotation
  /** Whether the reader may act on them now. */
  hasTools: boolean
}

/** The places elsewhere in the work that are to be seen with a note: each leads there, and can be taken off. */
export function RelatedPlaces({ view, hasTools }: RelatedPlacesProps) {
  const t = useTranslations('annotate')
  const { goTo } = useActions()
  const { unrelate } = useNoteTargets()
  const title = useId()
  const passages = listPassages(view).filter(({ role }) => role === 'related')
  if (passages.length === 0) return null
  return (
    <div className="annotation-related">
      <p id={title}>{t('related.title')}</p>
      <ul aria-labelledby={title}>
        {passages.map(({ side, words, targets: [index = 0], places: [place], detached }) => (
          <li key={index} className="annotation-quote" data-role="related">
            {place && (
              <button type="button" className="passage-link" onClick={() => goTo(view, place)}>
                <span className="unseen">{t('goTo')}</span> <q lang={side}>{words}</q>
              </button>
            )}
            {place?.how === 'fuzzy' && <GuessedPlace view={view} place={place} hasTools={hasTools} />}
            {detached.map((lost) => (
              <DetachedWords key={lost.target} view={view} lost={lost} hasTools={hasTools} />
            ))}
            {hasTools && (
              <button
                type="button"
                className="related-remove"
                aria-label={t('related.remove')}
                title={t('related.remove')}
                onClick={(event) => {
                  keepFocusOnCard(event.currentTarget)
                  unrelate(view, index)
                }}
              >
                <span aria-hidden>×</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
