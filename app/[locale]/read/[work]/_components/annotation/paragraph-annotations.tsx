'use client'
import { memo, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslations } from 'next-intl'
import { openGrouping } from '@/browser/annotation/group-by-paragraph'
import type { PlacedAnnotation } from '@/browser/annotation/placed-annotation'
import { useMedia } from '@/components/ui/use-media'
import { useReader } from '../reader-context'
import { useActions, useAnnotations } from './annotation-context'
import { MARGIN } from './margin-room'
import { MarginCards } from './margin-cards'
import { useNear } from './use-near'

/** Few comments are all in the page, for the browser's own search; of so many notes, only those near the window. */
const MANY = 500

/** Beside each paragraph: how many annotations it has and, where the margin is free, the comments themselves. */
export function ParagraphAnnotations() {
  const { root } = useReader()
  const { views: all, text, active, editing, list } = useAnnotations()
  const hasMargin = useMedia(MARGIN)
  const [group] = useState(() => openGrouping(text))
  const groups = useMemo(() => group(all), [group, all])
  const [places] = useState(() => findPlaces(root))
  const isFew = all.length < MANY
  return [...groups].map(([id, views]) => {
    const place = places.get(id)
    if (!place) return null
    const isHeld = views.some(({ annotation: { id } }) => id === active || id === editing?.id)
    const beside = (
      <Beside
        id={id}
        paragraph={place.paragraph}
        views={views}
        hasMargin={hasMargin}
        isHeld={isFew || isHeld}
        isOpen={list?.paragraph === id}
      />
    )
    return createPortal(beside, place.margin, id)
  })
}

/** The paragraphs of the page, each with the place beside it. */
function findPlaces(root: HTMLElement) {
  const margins = [...root.querySelectorAll<HTMLElement>('[data-margin]')]
  return new Map(
    margins.flatMap((margin) => {
      const paragraph = margin.closest<HTMLElement>('[data-paragraph]')
      return paragraph ? [[margin.dataset['margin'], { margin, paragraph }]] : []
    }),
  )
}

interface BesideProps {
  id: string
  paragraph: HTMLElement
  views: readonly PlacedAnnotation[]
  hasMargin: boolean
  /** Whether its cards are in the page also when it is far from the window. */
  isHeld: boolean
  /** Whether the list of its annotations is open. */
  isOpen: boolean
}

/** Drawn anew only when something has changed at its paragraph. */
const Beside = memo(function Beside({ id, paragraph, views, hasMargin, isHeld, isOpen }: BesideProps) {
  const t = useTranslations('annotate')
  const { openList, activate } = useActions()
  const isNear = useNear(paragraph)
  const wasOpen = useRef(false)
  const open = (button: HTMLElement) => {
    const ids = views.map(({ annotation }) => annotation.id)
    if (ids.length === 1) activate(ids[0] ?? null)
    openList({ ids, paragraph: id, anchor: button, returnTo: button })
  }
  const values = { count: views.length, number: id.slice(1) }
  return (
    <>
      <button
        type="button"
        className="paragraph-count"
        aria-label={t('count', values)}
        title={t('count', values)}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        // The press that begins the click closes an open list; the click must not open it again.
        onPointerDown={() => (wasOpen.current = isOpen)}
        onClick={(event) => {
          if (!wasOpen.current) open(event.currentTarget)
          wasOpen.current = false
        }}
      >
        <span aria-hidden>{views.length}</span>
      </button>
      {hasMargin && (isNear || isHeld) && <MarginCards paragraph={paragraph} views={views} onMore={open} />}
    </>
  )
})
