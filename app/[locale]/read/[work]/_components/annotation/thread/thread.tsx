'use client'
import { useMemo } from 'react'
import { useTranslations } from 'next-intl'
import type { PlacedAnnotation } from '@/browser/annotation/placed-annotation'
import type { LaidReply } from '@/browser/annotation/thread-replies'
import type { Annotation, Body } from '@/lib/annotation/annotation'
import { listThread } from '@/lib/annotation/thread-order'
import { useAnnotations, type Shelf } from '../annotation-context'
import { useCompanyShown } from '../company/company-context'
import { useRights } from '../company/use-rights'
import { AnsweredTool } from './answered-tool'
import { BodyHistory } from './body-history'
import { Reactions } from './reactions'
import { ReplyEditor } from './reply-editor'
import { ReplyItem } from './reply-item'
import { useWriting } from './use-writing'

interface ThreadProps {
  view: PlacedAnnotation
  replies: readonly LaidReply[]
  shelf: Shelf
}

/** What is answered to a note, and where one answers. */
export function Thread({ view, replies, shelf }: ThreadProps) {
  const t = useTranslations('thread')
  const { saved } = useAnnotations()
  const { annotation: root } = view
  const byId = useMemo(() => new Map(replies.map((reply) => [reply.annotation.id, reply])), [replies])
  const items = useMemo(() => listAnswers(root, replies), [root, replies])
  const { writing, write } = useWriting(root.id, [...byId.keys()])
  const isOn = (id: string, isChange: boolean) => writing?.id === id && writing.isChange === isChange
  const isAside = writing?.isAside === true
  const rights = useRights(root)
  const company = useCompanyShown()
  return (
    <section className="thread" aria-label={t('label')} tabIndex={-1}>
      {root.editedAt && <BodyHistory key={root.editedAt} id={root.id} />}
      {root.deletedAt === null && (
        <div className="reply-tools">
          <AnsweredTool annotation={root} />
          <Reactions annotation={root} isOpen={rights.replies} />
        </div>
      )}
      {items.length > 0 && (
        <ol>
          {items.map(({ id, depth, answered }) => {
            const reply = byId.get(id)
            if (!reply) return null
            return (
              <ReplyItem
                key={id}
                {...{ root: view, reply, depth, answered, shelf, write }}
                isEdited={isOn(id, true)}
                isAnswered={isOn(id, false)}
                isAside={isAside}
                isSaved={saved.has(id)}
              />
            )
          })}
        </ol>
      )}
      {isOn(root.id, false) ? (
        <ReplyEditor
          key={String(isAside)}
          root={root.id}
          replyTo={root.id}
          reply={null}
          answered={root}
          isAside={isAside}
          onClose={() => write(null)}
        />
      ) : (
        <p className="thread-answers">
          {rights.replies && (
            <button
              type="button"
              className="thread-answer"
              onClick={() => write({ id: root.id, isChange: false })}
            >
              {t('write')}
            </button>
          )}
          {rights.answersAside && company && (
            <company.parts.AsideTool onPress={() => write({ id: root.id, isChange: false, isAside: true })} />
          )}
        </p>
      )}
      {company?.company.inPublic === 'reads' && root.layer === 'public' && !root.locked && (
        <company.parts.AccountWays what="reply" />
      )}
      {company && root.locked && <company.parts.LockedNotice isOpen={rights.replies} layer={root.layer} />}
    </section>
  )
}

interface Answer {
  id: string
  depth: number
  /** What it answers, where that is neither the note nor what stands right above. */
  answered: Body | null
}

function listAnswers(root: Annotation, replies: readonly LaidReply[]): Answer[] {
  const members = replies.map(({ annotation }): Annotation => annotation)
  const byId = new Map(members.map((member) => [member.id, member]))
  const [, ...items] = listThread(root, members)
  return items.map(({ annotation: { id, replyTo }, depth }, at) => {
    const above = items[at - 1]?.annotation.id ?? root.id
    const isPlain = depth === 1 || replyTo === above
    return { id, depth, answered: isPlain ? null : (byId.get(replyTo ?? '')?.body ?? null) }
  })
}
