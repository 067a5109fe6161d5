'use client'
import type { MouseEvent } from 'react'
import { useTranslations } from 'next-intl'
import type { NotePassage } from '@/browser/annotation/list-passages'
import type { PlacedAnnotation } from '@/browser/annotation/placed-annotation'
import { otherSide } from '@/lib/text/side'
import { useReader } from '../reader-context'
import { useActions } from './annotation-context'
import { keepFocusOnCard } from './keep-focus-on-card'
import { useNoteTargets } from './use-note-targets'

/** What can be done with a passage of one's own note: its ends can be moved, and a projection confirmed or taken away. */
export function PassageTools({ view, passage }: { view: PlacedAnnotation; passage: NotePassage }) {
  const t = useTranslations('annotate')
  const { view: shown } = useReader()
  const { startAdjusting } = useActions()
  const { confirm, takeAway } = useNoteTargets()
  const { id } = view.annotation
  const { role, side, places } = passage
  const [place] = places
  const isProjected = role === 'projected'
  // Only what can be seen can be adjusted.
  const isHidden = shown === otherSide(side)
  const canAdjust = place !== undefined && !isHidden
  // Of a projection, all stretches are adjusted as one passage; what is marked in several is adjusted one by one.
  const isDivided = !isProjected && places.length > 1
  if (!isProjected && !canAdjust) return null
  const act = (task: () => void) => (event: MouseEvent<HTMLElement>) => {
    keepFocusOnCard(event.currentTarget)
    task()
  }
  return (
    <div className="passage-tools" role="group" aria-label={t('projection.tools', { side })}>
      {isProjected && place && (
        <button type="button" onClick={act(() => confirm(view, side))}>
          {t('projection.confirm')}
        </button>
      )}
      {canAdjust && !isDivided && (
        <button type="button" onClick={() => startAdjusting(id, place.target)}>
          {t('projection.adjust')}
        </button>
      )}
      {isProjected && (
        <button type="button" onClick={act(() => takeAway(view, side))}>
          {t('projection.remove')}
        </button>
      )}
      {canAdjust && isDivided && (
        <div role="group" aria-label={t('projection.adjust')}>
          <span aria-hidden>{t('projection.adjustOne')}</span>
          {places.map(({ target }) => (
            <button key={target} type="button" onClick={() => startAdjusting(id, target)}>
              <q lang={side}>{view.targets[target]?.quote.exact}</q>
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
