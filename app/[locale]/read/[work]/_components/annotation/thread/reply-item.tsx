'use client'
import { memo, useId } from 'react'
import { useTranslations } from 'next-intl'
import type { PlacedAnnotation } from '@/browser/annotation/placed-annotation'
import type { LaidReply } from '@/browser/annotation/thread-replies'
import type { Body } from '@/lib/annotation/annotation'
import { firstWords } from '@/lib/reading/first-words'
import { AnnotationBody } from '../annotation-body'
import { useActions, type Shelf } from '../annotation-context'
import { AnnotationState } from '../annotation-state'
import { Moment } from '../moment'
import { useCompanyShown } from '../company/company-context'
import { useRights } from '../company/use-rights'
import { AnsweredSign } from './answered-sign'
import { AnsweredTool } from './answered-tool'
import { BodyHistory } from './body-history'
import { Reactions } from './reactions'
import { ReplyEditor } from './reply-editor'
import { ReplyQuotes } from './reply-quotes'
import { StanceSign } from './stance-sign'
import { TagList } from './tag-list'
import type { Writing } from './use-writing'

interface ReplyItemProps {
  /** The note of the thread. */
  root: PlacedAnnotation
  reply: LaidReply
  /** How far in it is drawn. */
  depth: number
  /** What it answers, where the drawing does not tell. */
  answered: Body | null
  shelf: Shelf
  isEdited: boolean
  isAnswered: boolean
  /** The answer that is written is only for whoever wrote the reply, and the teachers. */
  isAside: boolean
  isSaved: boolean
  write: (writing: Writing | null) => void
}

/** As much of what is answered as tells which it is, in UTF-16 units. */
const GLIMPSE = 60

/** One reply of a thread, what it takes and quotes, and what can be done with it. */
export const ReplyItem = memo(function ReplyItem(props: ReplyItemProps) {
  const { root, reply, depth, answered, shelf, isEdited, isAnswered, isAside, isSaved, write } = props
  const t = useTranslations('thread')
  const annotate = useTranslations('annotate')
  const { remove } = useActions()
  const title = useId()
  const { annotation, state } = reply
  const { id, stance, body, author, mine, deletedAt } = annotation
  const isGone = deletedAt !== null
  const close = () => write(null)
  const rights = useRights(annotation, root.annotation)
  const company = useCompanyShown()
  const words = body && state !== 'clash' && <AnnotationBody {...body} />
  return (
    <li
      className="reply"
      data-depth={depth}
      data-aside-reply={annotation.aside ? '' : undefined}
      data-state={state}
      data-reply={id}
    >
      <article aria-labelledby={title} tabIndex={-1}>
        <header>
          <span id={title} className="reply-title">
            {stance && <StanceSign stance={stance} />}
            {stance ? t(`stance.${stance}`) : t('reply')}
            {company ? (
              <company.parts.ReplyAuthor annotation={annotation} />
            ) : (
              !mine && <span className="reply-author">{author.name ?? t('reader')}</span>
            )}
          </span>
          <AnsweredSign answered={annotation.answered} />
          {!isGone && <Moment at={annotation.createdAt} />}
        </header>
        {answered && (
          <p className="reply-to">
            <span className="unseen">{t('to')}</span> <span aria-hidden>↳</span>{' '}
            <q lang={answered.lang}>{firstWords(answered.text, GLIMPSE)}</q>
          </p>
        )}
        {isGone && <p className="reply-gone">{t('gone')}</p>}
        {isEdited ? (
          <ReplyEditor
            root={root.annotation.id}
            replyTo={annotation.replyTo}
            reply={reply}
            answered={annotation}
            isAside={annotation.aside}
            onClose={close}
          />
        ) : (
          (company && annotation.hidden && (
            <company.parts.Veiled annotation={annotation}>{words}</company.parts.Veiled>
          )) ||
          words
        )}
        {!isEdited && <ReplyQuotes root={root} targets={annotation.targets} />}
        {!isEdited && <TagList tags={annotation.tags} />}
        {annotation.editedAt && !isEdited && <BodyHistory key={annotation.editedAt} id={id} />}
        {!isEdited && (
          <AnnotationState
            view={reply}
            shelf={shelf}
            isSaved={isSaved}
            isBrief={false}
            onEdit={() => write({ id, isChange: true })}
          />
        )}
        {!isGone && !isEdited && (
          <div className="reply-tools">
            {rights.replies && (
              <button type="button" onClick={() => write({ id, isChange: false, isAside: annotation.aside })}>
                {t('answer')}
              </button>
            )}
            {rights.answersAside && !annotation.aside && company && (
              <company.parts.AsideTool onPress={() => write({ id, isChange: false, isAside: true })} />
            )}
            {rights.changes && (
              <button type="button" onClick={() => write({ id, isChange: true })}>
                {annotate('edit')}
              </button>
            )}
            {rights.removes && (
              <button
                type="button"
                onClick={(event) => {
                  event.currentTarget.closest<HTMLElement>('.thread')?.focus()
                  remove(reply)
                }}
              >
                {annotate('delete')}
              </button>
            )}
            <AnsweredTool annotation={annotation} />
            <Reactions annotation={annotation} isOpen={rights.replies} />
            {company && <company.parts.SeminarTools view={reply} root={root.annotation} />}
          </div>
        )}
        {isAnswered && (
          <ReplyEditor
            key={String(isAside)}
            root={root.annotation.id}
            replyTo={id}
            reply={null}
            answered={annotation}
            isAside={isAside}
            onClose={close}
          />
        )}
      </article>
    </li>
  )
})
