'use client'
import { useTranslations } from 'next-intl'
import type { PlacedAnnotation } from '@/browser/annotation/placed-annotation'

/** One line on a card that shows no passages: a place of the note is lost, or was found by likeness. Nothing where all is sure. */
export function PlaceWarning({ view }: { view: PlacedAnnotation }) {
  const t = useTranslations('annotate')
  const isLost = view.detached.length > 0
  const isGuessed = view.places.some(({ how }) => how === 'fuzzy')
  if (!isLost && !isGuessed) return null
  return <p className="annotation-state">{t(isLost ? 'detached.partly' : 'attach.guessed')}</p>
}
