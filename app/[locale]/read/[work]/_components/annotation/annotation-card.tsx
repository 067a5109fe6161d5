'use client'
import { memo, useId, useRef } from 'react'
import { useTranslations } from 'next-intl'
import type { PlacedAnnotation } from '@/browser/annotation/placed-annotation'
import { AnnotationBody } from './annotation-body'
import { AnnotationState } from './annotation-state'
import { useActions, type Shelf } from './annotation-context'
import { useCompanyShown } from './company/company-context'
import { MeaningSign } from './meaning-sign'
import { Moment } from './moment'
import { NotePassages } from './note-passages'
import { PlaceWarning } from './place-warning'
import { AnsweredSign } from './thread/answered-sign'
import { TagList } from './thread/tag-list'
import { ThreadPlace } from './thread/thread-place'
import type { CardState } from './use-card-state'
import { doNothing, useNoteParts } from './use-note-parts'

interface AnnotationCardProps extends CardState {
  view: PlacedAnnotation
  shelf: Shelf
}

/**
 * One annotation: its meaning, its words, what it says, how it stands with the server. Its tools when it is open. Drawn
 * anew only when something of its own has changed.
 */
export const AnnotationCard = memo(function AnnotationCard({
  view,
  shelf,
  isOpen,
  isEdited,
  isSaved,
  replies,
}: AnnotationCardProps) {
  const t = useTranslations('annotate')
  const edited = useTranslations('thread')('edited')
  const { activate } = useActions()
  const company = useCompanyShown()
  const parts = useNoteParts(true, false, doNothing)
  const { annotation, state } = view
  const { id, meaning, body, tags } = annotation
  const isGone = annotation.deletedAt !== null
  const title = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const isBrief = shelf === 'margin' && !isOpen
  // Where two texts stand beside each other, neither is shown a second time.
  const isCompared = state === 'clash' && !isBrief
  const hasTools = isOpen && !isEdited && !isCompared && !isGone
  const said = body && !isCompared && <AnnotationBody {...body} />
  const mayPlace = hasTools && (company?.company.mayChange(annotation) ?? annotation.mine)
  const hasQuote = shelf !== 'margin' || isOpen || body === null
  return (
    <article
      className="annotation"
      aria-labelledby={title}
      data-annotation={id}
      data-meaning={meaning}
      data-state={state}
      data-theirs={annotation.mine ? undefined : ''}
      data-hidden={annotation.hidden ? '' : undefined}
      data-shelf={shelf}
      data-gone={isGone ? '' : undefined}
      data-open={isOpen ? '' : undefined}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || shelf !== 'margin' || !isOpen || event.defaultPrevented) return
        event.preventDefault()
        opener.current?.focus()
        activate(null)
      }}
    >
      <header>
        <button
          ref={opener}
          type="button"
          id={title}
          className="annotation-open"
          aria-expanded={isOpen}
          onClick={() => activate(isOpen ? null : id)}
        >
          <MeaningSign meaning={meaning} />
          {t(`meaning.${meaning}`)}
          <span className="unseen">{` · ${annotation.targets[0]?.quote.exact.slice(0, 80) ?? ''}`}</span>
        </button>
        <AnsweredSign answered={annotation.answered} />
        {annotation.editedAt && <span className="annotation-edited">{edited}</span>}
        <Moment at={annotation.createdAt} />
      </header>
      {company && <company.parts.Byline annotation={annotation} />}
      {hasQuote && <NotePassages view={view} hasTools={mayPlace} />}
      {isGone && <p className="reply-gone">{t('gone')}</p>}
      {isEdited
        ? parts && <parts.EditComment view={view} />
        : (company && annotation.hidden && (
            <company.parts.Veiled annotation={annotation}>{said}</company.parts.Veiled>
          )) ||
          said}
      {hasQuote ? (
        parts && <parts.RelatedPlaces view={view} hasTools={mayPlace} />
      ) : (
        <PlaceWarning view={view} />
      )}
      {!isEdited && <TagList tags={tags} />}
      {!isEdited && <AnnotationState {...{ view, shelf, isSaved, isBrief }} />}
      {hasTools && parts && <parts.AnnotationTools view={view} shelf={shelf} />}
      <ThreadPlace view={view} replies={replies} shelf={shelf} isOpen={isOpen} />
    </article>
  )
})
