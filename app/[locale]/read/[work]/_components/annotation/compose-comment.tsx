'use client'
import { useEffect, useState } from 'react'
import { useTranslations } from 'next-intl'
import { keepHabits } from '@/browser/annotation/habits'
import { findLocalStorage } from '@/browser/annotation/local-storage'
import { withProjections } from '@/lib/annotation/note-targets'
import { useReader } from '../reader-context'
import { useActions, type Composing } from './annotation-context'
import { useCompanyShown } from './company/company-context'
import { CommentEditor, type Written } from './comment-editor'
import { toBody } from './to-body'
import { useDraft } from './use-draft'

/** The editor of a new comment on a passage. */
export function ComposeComment({ targets, saved, taken }: Omit<Composing, 'key'>) {
  const t = useTranslations('annotate')
  const { work, announce } = useReader()
  const { store, text, compose, activate } = useActions()
  const company = useCompanyShown()
  const local = findLocalStorage()
  const draft = useDraft({ work, seen: null, replyTo: null, targets }, saved, taken)
  // The editor takes the focus as soon as it stands: who had it is asked before.
  const [opener] = useState(() => document.activeElement)
  const [first] = targets
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true })
    },
    [opener],
  )
  const close = () => compose(null)
  const save = async (written: Written) => {
    keepHabits(local, written)
    close()
    const { meaning, tags } = written
    const { id } = draft
    activate(id)
    await store.create({
      id,
      meaning,
      body: toBody(written),
      targets: withProjections(text, targets),
      ...(tags.length > 0 && { tags: [...tags] }),
    })
    draft.drop()
    announce(t('state.waiting'))
  }
  return (
    <section className="compose" aria-label={t('editor.new')}>
      {first && (
        <p className="annotation-quote">
          <q lang={first.side}>{first.quote.exact}</q>
        </p>
      )}
      {company && <company.parts.AimChip />}
      <CommentEditor
        key={draft.id}
        draft={draft}
        saved={saved}
        layer={company?.company.layer ?? 'private'}
        onSave={(written) => void save(written)}
        onClose={close}
        onDrop={() => {
          draft.drop()
          close()
        }}
      />
    </section>
  )
}
