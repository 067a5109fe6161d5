'use client'
import { useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslations } from 'next-intl'
import { openGrouping } from '@/browser/annotation/group-by-paragraph'
import type { PlacedAnnotation } from '@/browser/annotation/placed-annotation'
import { useMedia } from '@/components/ui/use-media'
import { useReader } from '../reader-context'
import { useAnnotations } from './annotation-context'
import { MARGIN } from './margin-room'
import { MarginCards } from './margin-cards'
import { useNear } from './use-near'

/** Few comments are all in the page, for the browser's own search; of so many notes, only those near the window. */
const MANY = 500

/** Beside each paragraph: how many annotations it has and, where the margin is free, the comments themselves. */
export function ParagraphAnnotations() {
  const { root } = useReader()
  const { snapshot, text } = useAnnotations()
  const hasMargin = useMedia(MARGIN)
  const [group] = useState(() => openGrouping(text))
  const groups = useMemo(() => group(snapshot.annotations), [group, snapshot.annotations])
  return [...groups].map(([id, views]) => {
    const margin = root.querySelector<HTMLElement>(`[data-margin="${id}"]`)
    const paragraph = root.querySelector<HTMLElement>(`[data-paragraph="${id}"]`)
    if (!margin || !paragraph) return null
    return createPortal(
      <Beside id={id} paragraph={paragraph} views={views} hasMargin={hasMargin} />,
      margin,
      id,
    )
  })
}

interface BesideProps {
  id: string
  paragraph: HTMLElement
  views: readonly PlacedAnnotation[]
  hasMargin: boolean
}

function Beside({ id, paragraph, views, hasMargin }: BesideProps) {
  const t = useTranslations('annotate')
  const { openList, activate, list, snapshot, active, editing } = useAnnotations()
  const isNear = useNear(paragraph)
  const wasOpen = useRef(false)
  const isOpen = list?.paragraph === id
  const ids = views.map(({ annotation }) => annotation.id)
  const open = (button: HTMLElement) => {
    if (ids.length === 1) activate(ids[0] ?? null)
    openList({ ids, paragraph: id, anchor: button, returnTo: button })
  }
  const isHeld = views.some(({ annotation: { id } }) => id === active || id === editing?.id)
  const hasCards = hasMargin && (snapshot.annotations.length < MANY || isNear || isHeld)
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
      {hasCards && <MarginCards paragraph={paragraph} views={views} onMore={open} />}
    </>
  )
}
