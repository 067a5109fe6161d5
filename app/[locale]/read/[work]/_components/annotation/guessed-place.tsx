'use client'
import { useTranslations } from 'next-intl'
import type { Place, PlacedAnnotation } from '@/browser/annotation/placed-annotation'
import { useActions } from './annotation-context'
import { keepFocusOnCard } from './keep-focus-on-card'
import { useNoteTargets } from './use-note-targets'

interface GuessedPlaceProps {
  view: PlacedAnnotation
  place: Place
  hasTools: boolean
}

/** Says of words that were found by likeness what stands there now, and lets their reader keep the place or choose another. */
export function GuessedPlace({ view, place, hasTools }: GuessedPlaceProps) {
  const t = useTranslations('annotate')
  const { text, choose } = useActions()
  const { keep } = useNoteTargets()
  const { side, span, target } = place
  return (
    <div className="annotation-guess">
      <p>{t('attach.guess')}</p>
      <p>
        {t('attach.now')} <q lang={side}>{text.sides[side].running.slice(span.start, span.end)}</q>
      </p>
      {hasTools && (
        <p className="annotation-choices">
          <button
            type="button"
            onClick={(event) => {
              keepFocusOnCard(event.currentTarget)
              keep(view, place)
            }}
          >
            {t('attach.keep')}
          </button>
          <button type="button" onClick={() => choose({ id: view.annotation.id, target })}>
            {t('attach.again')}
          </button>
        </p>
      )}
    </div>
  )
}
