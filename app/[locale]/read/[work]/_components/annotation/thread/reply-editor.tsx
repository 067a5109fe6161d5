'use client'
import { useState } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import { keepHabits, readHabits } from '@/browser/annotation/habits'
import { findLocalStorage } from '@/browser/annotation/local-storage'
import { lineOf } from '@/browser/annotation/drafts'
import { sameValue } from '@/browser/annotation/same-value'
import type { LaidReply } from '@/browser/annotation/thread-replies'
import type { Annotation } from '@/lib/annotation/annotation'
import { mergeTexts } from '@/lib/annotation/merge-texts'
import { useReader } from '../../reader-context'
import { useCompanyShown } from '../company/company-context'
import { ClashVersions } from '../clash-versions'
import { CommentEditor, type Written } from '../comment-editor'
import { useActions, type QuotingDraft } from '../annotation-context'
import { toBody } from '../to-body'
import { useDraft, type OwnDraft } from '../use-draft'
import { QuoteField } from './quote-field'
import { StanceChoice } from './stance-choice'

interface ReplyEditorProps {
  /** The note of the thread. */
  root: string
  /** What is answered. */
  replyTo: string
  /** The reply that is changed; null for a new one. */
  reply: LaidReply | null
  /** What is answered, and whether only whoever wrote it and the teachers will see that. */
  answered: Annotation
  isAside: boolean
  onClose: () => void
}

/** Where a reply is written or changed: its stance, its words, what it quotes. */
export function ReplyEditor({ root, replyTo, reply, answered, isAside, onClose }: ReplyEditorProps) {
  const locale = useLocale()
  const t = useTranslations('annotate')
  const { work, announce } = useReader()
  const { store } = useActions()
  const [local] = useState(findLocalStorage)
  const [{ seen, saved }] = useState(() => ({
    seen: reply?.annotation ?? null,
    saved: toWritten(
      reply,
      readHabits(local, { lang: locale, meaning: 'idea' }).lang,
      reply?.state === 'clash' ? (store.theirs(reply.annotation.id)?.body?.text ?? '') : '',
    ),
  }))
  const company = useCompanyShown()
  const aside = isAside ? { aside: true } : {}
  const about = seen ? { replyTo: null, targets: [] } : { replyTo, targets: saved.targets, ...aside }
  const draft = useDraft({ work, seen, ...about }, saved)
  const save = async (written: Written) => {
    keepHabits(local, written)
    onClose()
    const body = toBody(written)
    if (body === null) return
    const { stance, tags, targets } = written
    const before = draft.taken?.seen ?? seen
    if (before)
      await store.change(before, {
        body,
        ...(stance !== before.stance && { stance }),
        ...(!sameValue(tags, before.tags) && { tags: [...tags] }),
        ...(!sameValue(targets, before.targets) && { targets: [...targets] }),
      })
    else
      await store.create({
        id: draft.id,
        meaning: null,
        replyTo,
        body,
        targets: [...targets],
        ...aside,
        ...(stance && { stance }),
        ...(tags.length > 0 && { tags: [...tags] }),
      })
    draft.drop()
    announce(t('state.waiting'))
  }
  const theirs = reply && store.theirs(reply.annotation.id)
  return (
    <div className="reply-editor">
      {reply?.state === 'clash' && (
        <ClashVersions mine={reply.annotation} theirs={theirs?.deletedAt === null ? theirs : null} />
      )}
      {company && <company.parts.WhoSees annotation={answered} isAside={isAside} />}
      <CommentEditor
        key={draft.id}
        draft={draft}
        saved={saved}
        layer={answered.layer}
        head={(written, write) => (
          <>
            <StanceChoice value={written.stance} onChange={(stance) => write({ stance })} />
            <QuoteField
              root={root}
              targets={written.targets}
              draft={draftOf(draft, written, { work, seen, replyTo: about.replyTo, ...aside })}
              onChange={(targets) => write({ targets })}
            />
          </>
        )}
        onSave={(written) => void save(written)}
        onClose={onClose}
        onDrop={() => {
          draft.drop()
          draft.begin(null)
        }}
      />
    </div>
  )
}

function toWritten(reply: LaidReply | null, lang: Written['lang'], theirs: string): Written {
  if (!reply) return { meaning: null, stance: null, tags: [], targets: [], text: '', lang }
  const { stance, tags, targets, body } = reply.annotation
  const text = mergeTexts(theirs, body?.text ?? '')
  return { meaning: null, stance, tags, targets, text, lang: body?.lang ?? lang }
}

/** What is written now, as the draft that goes on from the editor. */
function draftOf(
  { id, taken }: OwnDraft,
  written: Written,
  about: Pick<QuotingDraft, 'work' | 'seen' | 'replyTo' | 'aside'>,
): QuotingDraft {
  return { ...about, seen: about.seen && (taken?.seen ?? about.seen), ...written, id, after: lineOf(taken) }
}
