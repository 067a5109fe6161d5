'use client'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslations } from 'next-intl'
import type { PlacedAnnotation } from '@/browser/annotation/placed-annotation'
import { isSameStack, type Stack } from '@/browser/annotation/stack-cards'
import { watchStack } from '@/browser/annotation/watch-stack'
import { useReader } from '../reader-context'
import { AnnotationCard } from './annotation-card'
import { useAnnotations } from './annotation-context'
import { useCardState } from './use-card-state'

interface MarginCardsProps {
  paragraph: HTMLElement
  views: readonly PlacedAnnotation[]
  /** Opens the list of all the paragraph's annotations beside the button pressed. */
  onMore: (button: HTMLElement) => void
}

/** No paragraph has room for more cards than this; the rest are counted without being laid out. */
const MOST = 12

/** A paragraph's comments in the margin, each as near to its words as the others allow. Nothing else moves. */
export function MarginCards({ paragraph, views, onMore }: MarginCardsProps) {
  const t = useTranslations('annotate')
  const { root } = useReader()
  const { active } = useAnnotations()
  const stateOf = useCardState('margin')
  // To open a card elsewhere is nothing to this paragraph.
  const open = views.some(({ annotation }) => annotation.id === active) ? active : null
  const list = useRef<HTMLOListElement>(null)
  const [heights] = useState(() => new Map<string, number>())
  const [stack, setStack] = useState<Stack | null>(null)
  const commented = useMemo(
    () =>
      views.filter(
        ({ annotation: { body, deletedAt }, state }) =>
          body !== null || deletedAt !== null || state !== 'saved',
      ),
    [views],
  )
  const shown = useMemo(() => {
    const first = new Set(commented.slice(0, MOST))
    return views.filter((view) => first.has(view) || view.annotation.id === open)
  }, [views, commented, open])

  useEffect(() => {
    if (!list.current) return
    return watchStack({ root, paragraph, list: list.current, views: shown, open, heights }, (next) =>
      setStack((last) => (last && isSameStack(last, next) ? last : next)),
    )
  }, [root, paragraph, shown, open, heights])

  const hidden = stack ? commented.filter(({ annotation }) => !stack.tops.has(annotation.id)) : []
  const isBad = hidden.some(({ refusal }) => refusal !== null)
  return (
    <>
      <ol ref={list} className="margin-cards">
        {shown.map((view) => {
          const { id } = view.annotation
          const top = stack?.tops.get(id)
          return (
            <li key={id} style={top === undefined ? { visibility: 'hidden' } : { top }}>
              <AnnotationCard view={view} shelf="margin" {...stateOf(id)} />
            </li>
          )
        })}
      </ol>
      {hidden.length > 0 && (
        <button
          type="button"
          className="margin-more"
          data-bad={isBad ? '' : undefined}
          onClick={(event) => onMore(event.currentTarget)}
        >
          {t(isBad ? 'margin.moreBad' : 'margin.more', { count: hidden.length })}
        </button>
      )}
    </>
  )
}
