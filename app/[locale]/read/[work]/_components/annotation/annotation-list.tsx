'use client'
import { useTranslations } from 'next-intl'
import { Popover } from '@/components/ui/popover'
import { NARROW, useMedia } from '@/components/ui/use-media'
import { useReader } from '../reader-context'
import { AnnotationCard } from './annotation-card'
import { useAnnotations, type OpenList } from './annotation-context'
import { findNear } from './find-near'
import { useCardState } from './use-card-state'

/** Annotations beside the words or the paragraph they stand on. Closes by itself when the last one is gone. */
export function AnnotationList({ list }: { list: OpenList }) {
  const t = useTranslations('annotate')
  const { root } = useReader()
  const { views: all, active, closeList } = useAnnotations()
  const isNarrow = useMedia(NARROW)
  const stateOf = useCardState('list')
  const views = all.filter(({ annotation }) => list.ids.includes(annotation.id))
  if (views.length === 0) return null
  const title =
    list.paragraph === null
      ? t('list.here', { count: views.length })
      : t('list.paragraph', { count: views.length, number: list.paragraph.slice(1) })
  // A sheet keeps in sight the sentence it is about: of the note that is open, else of the first.
  const open = views.find(({ annotation }) => annotation.id === active)
  const about = open ?? (list.paragraph === null ? null : views[0])
  const sentence = isNarrow && about ? findNear(root, about) : null
  return (
    <Popover
      anchor={sentence ?? list.anchor}
      label={title}
      className="annotation-list"
      returnTo={list.returnTo}
      onClose={() => closeList(list)}
    >
      <p className="annotation-list-title">{title}</p>
      <ol className="annotation-cards">
        {views.map((view) => (
          <li key={view.annotation.id}>
            <AnnotationCard view={view} shelf="list" {...stateOf(view.annotation.id)} />
          </li>
        ))}
      </ol>
    </Popover>
  )
}
