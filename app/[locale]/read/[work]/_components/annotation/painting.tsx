'use client'
import { useEffect, useMemo, useState } from 'react'
import { useTranslations } from 'next-intl'
import type { PlacedAnnotation } from '@/browser/annotation/placed-annotation'
import { withProjections } from '@/lib/annotation/note-targets'
import type { Target } from '@/lib/anchor/target'
import { useReader } from '../reader-context'
import { useAnnotations } from './annotation-context'
import { usePainting } from './use-painting'
import { useNoteParts } from './use-note-parts'

/**
 * The painted text, and the handles of the passage that is being adjusted: what they move is painted as they move it,
 * with what follows from it on the other side, and nothing else is drawn anew.
 */
export function Painting() {
  const t = useTranslations('annotate.adjust')
  const { root, announce } = useReader()
  const { snapshot, views, inText, text, active, composing, adjusting, stopAdjusting } = useAnnotations()
  const { annotations } = snapshot
  const [moved, setMoved] = useState<readonly Target[] | null>(null)
  const adjusted = adjusting && annotations.find(({ annotation }) => annotation.id === adjusting.id)
  const isOver = adjusting !== null && (!adjusted || composing !== null)

  const movedId = moved && adjusted ? adjusted.annotation.id : null
  const painted = useMemo(() => {
    // Of a note that is gone only the thread is left; of one that is moved, the words are painted where they go.
    const hasOwn = ({ annotation: { id, deletedAt } }: PlacedAnnotation) =>
      deletedAt === null && id !== movedId
    if (inText.every(hasOwn)) return inText
    return inText.map((view, at) =>
      hasOwn(view) ? view : { ...view, places: view.places.slice(views[at]?.places.length) },
    )
  }, [views, inText, movedId])
  const drafted = useMemo(
    () => (composing ? withProjections(text, composing.targets) : moved),
    [text, composing, moved],
  )
  usePainting(root, { text, annotations: painted, active, drafted })

  useEffect(() => {
    if (!isOver) return
    announce(t('changed'))
    stopAdjusting()
  }, [isOver, announce, stopAdjusting, t])

  const parts = useNoteParts(false, adjusting !== null, stopAdjusting)
  if (!adjusting || !adjusted || isOver || !parts) return null
  const { id, target } = adjusting
  return <parts.AdjustMode key={`${id} ${target}`} view={adjusted} at={target} onMove={setMoved} />
}
