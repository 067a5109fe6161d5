'use client'
import { useEffect, useState } from 'react'
import { useTranslations } from 'next-intl'
import { dropDraft, keepDraft, type Draft } from '@/browser/annotation/drafts'
import { keepHabits } from '@/browser/annotation/habits'
import { findLocalStorage } from '@/browser/annotation/local-storage'
import { withProjections } from '@/lib/annotation/note-targets'
import { useReader } from '../reader-context'
import { useAnnotations } from './annotation-context'
import { CommentEditor, type Written } from './comment-editor'
import { toBody } from './to-body'

/** The editor of a new comment on a passage. */
export function ComposeComment({ draft }: { draft: Draft }) {
  const t = useTranslations('annotate')
  const { announce } = useReader()
  const { store, text, compose, activate } = useAnnotations()
  const local = findLocalStorage()
  const [isRestored] = useState(draft.text !== '')
  // The editor takes the focus as soon as it stands: who had it is asked before.
  const [opener] = useState(() => document.activeElement)
  const [first] = draft.targets
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
    const { meaning } = written
    const targets = withProjections(text, draft.targets)
    const id = await store.create({ meaning, body: toBody(written), targets })
    dropDraft(local, draft)
    activate(id)
    announce(t('state.waiting'))
  }
  return (
    <section className="compose" aria-label={t('editor.new')}>
      {first && (
        <p className="annotation-quote">
          <q lang={first.side}>{first.quote.exact}</q>
        </p>
      )}
      <CommentEditor
        initial={draft}
        isRestored={isRestored}
        onChange={(written) =>
          keepDraft(local, { ...draft, ...written, touchedAt: new Date().toISOString() })
        }
        onSave={(written) => void save(written)}
        onClose={close}
        onDrop={() => {
          dropDraft(local, draft)
          close()
        }}
      />
    </section>
  )
}
