'use client'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useTranslations } from 'next-intl'
import { toDomRange } from '@/browser/reader-dom/to-dom-range'
import { stackCards, type CardBox, type Stack } from '@/browser/annotation/stack-cards'
import type { PlacedAnnotation } from '@/browser/annotation/placed-annotation'
import { useReader } from '../reader-context'
import { AnnotationCard } from './annotation-card'
import { useAnnotations } from './annotation-context'

interface MarginCardsProps {
  paragraph: HTMLElement
  views: readonly PlacedAnnotation[]
  /** Opens the list of all the paragraph's annotations beside the button pressed. */
  onMore: (button: HTMLElement) => void
}

/** No paragraph has room for more cards than this; the rest are counted without being laid out. */
const MOST = 12
/** Between cards, and the height of the line that counts the rest, in CSS pixels. */
const GAP = 12
const MORE = 28

/** A paragraph's comments in the margin, each as near to its passage as the others allow. Nothing else moves. */
export function MarginCards({ paragraph, views, onMore }: MarginCardsProps) {
  const t = useTranslations('annotate')
  const { root } = useReader()
  const { active } = useAnnotations()
  const list = useRef<HTMLOListElement>(null)
  const heights = useRef(new Map<string, number>())
  const [stack, setStack] = useState<Stack | null>(null)
  const commented = views.filter(({ annotation, state }) => annotation.body !== null || state !== 'saved')
  const laid = commented.slice(0, MOST)
  const open = views.find(({ annotation }) => annotation.id === active)
  const shown = open && !laid.includes(open) ? [...laid, open] : laid
  const [tops, setTops] = useState<ReadonlyMap<string, number>>(new Map())

  const measure = useRef(() => {})
  useLayoutEffect(() => {
    measure.current = () => {
      const origin = paragraph.getBoundingClientRect()
      const boxes = new Map<string, CardBox>()
      for (const { annotation, places } of shown) {
        const { id } = annotation
        const card = list.current?.querySelector<HTMLElement>(`[data-card="${id}"]`)
        const [place] = places
        const range = place && toDomRange(root, place.side, place.range)
        const words =
          range?.getClientRects()[0] ?? range?.startContainer.parentElement?.getBoundingClientRect()
        // An open card stands over the others and takes no more room among them than when it is closed.
        if (card && (id !== active || !heights.current.has(id))) heights.current.set(id, card.offsetHeight)
        const top = Math.max(0, (words?.top ?? origin.top) - origin.top - 4)
        boxes.set(id, { id, top, height: heights.current.get(id) ?? 0 })
      }
      setTops(new Map([...boxes.values()].map(({ id, top }) => [id, top])))
      setStack(
        stackCards(
          laid.flatMap(({ annotation }) => boxes.get(annotation.id) ?? []),
          origin.height,
          GAP,
          MORE,
        ),
      )
    }
    measure.current()
  }, [paragraph, root, views, active])

  useEffect(() => {
    const observer = new ResizeObserver(() => measure.current())
    observer.observe(paragraph)
    for (const card of list.current?.children ?? []) observer.observe(card)
    return () => observer.disconnect()
  }, [paragraph, views])

  const hidden = (stack?.hidden ?? 0) + commented.length - laid.length
  return (
    <>
      <ol ref={list} className="margin-cards" data-laid={stack ? '' : undefined}>
        {shown.map((view) => {
          const { id } = view.annotation
          const top = stack?.tops.get(id) ?? (id === active ? tops.get(id) : undefined)
          return (
            <li
              key={id}
              data-card={id}
              hidden={stack !== null && top === undefined}
              style={{ top: top ?? 0 }}
            >
              <AnnotationCard view={view} shelf="margin" />
            </li>
          )
        })}
      </ol>
      {hidden > 0 && (
        <button type="button" className="margin-more" onClick={(event) => onMore(event.currentTarget)}>
          {t('margin.more', { count: hidden })}
        </button>
      )}
    </>
  )
}
