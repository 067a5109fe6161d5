'use client'
import { useTranslations } from 'next-intl'
import type { Place, PlacedAnnotation } from '@/browser/annotation/placed-annotation'
import type { Target } from '@/lib/anchor/target'
import { ANNOTATION_LIMITS } from '@/lib/annotation/limits'
import {
  confirmProjection,
  withoutProjection,
  withPassageAt,
  withPlaceConfirmed,
  withProjections,
  withRelated,
} from '@/lib/annotation/note-targets'
import type { Side } from '@/lib/text/side'
import { useReader } from '../reader-context'
import { useActions } from './annotation-context'

/** What a reader can do with the places of a note. Each is said aloud. */
export function useNoteTargets() {
  const t = useTranslations('annotate')
  const { announce } = useReader()
  const { store, text } = useActions()

  function save({ annotation }: PlacedAnnotation, targets: Target[], said: string) {
    void store.change(annotation, { targets })
    announce(said)
  }

  return {
    /** Makes what was projected onto a side the reader's own. */
    confirm: (view: PlacedAnnotation, side: Side) =>
      save(view, confirmProjection(text, view.targets, side), t('projection.confirmed')),
    takeAway: (view: PlacedAnnotation, side: Side) =>
      save(view, withoutProjection(view.targets, side), t('projection.removed')),
    project: (view: PlacedAnnotation) => {
      const targets = withProjections(text, view.targets)
      if (targets.length > view.targets.length) save(view, targets, t('projection.found'))
      else announce(t('projection.none'))
    },
    /** Adds a place to be seen with the note. False where it has as many as it may have. */
    relate: (view: PlacedAnnotation, place: Target): boolean => {
      const targets = withRelated(view.targets, place)
      if (targets) save(view, targets, t('related.added'))
      else announce(t('related.full', { count: ANNOTATION_LIMITS.targets }))
      return targets !== null
    },
    unrelate: (view: PlacedAnnotation, index: number) =>
      save(view, view.targets.toSpliced(index, 1), t('related.removed')),
    /** Puts the words the reader has chosen in the place of a target. */
    attach: (view: PlacedAnnotation, index: number, place: Target) =>
      save(view, withPassageAt(text, view.targets, index, place), t('attach.done')),
    /** Takes a place that was found by likeness for the right one. */
    keep: (view: PlacedAnnotation, { target, range }: Place) =>
      save(view, withPlaceConfirmed(text, view.targets, target, range), t('attach.kept')),
  }
}
