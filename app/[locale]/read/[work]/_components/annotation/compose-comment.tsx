'use client'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'next-intl'
import { dropDraft, keepDraft, type Draft } from '@/browser/annotation/drafts'
import { keepHabits } from '@/browser/annotation/habits'
import { findLocalStorage } from '@/browser/annotation/local-storage'
import { useReader } from '../reader-context'
import { useAnnotations } from './annotation-context'
import { CommentEditor, type Written } from './comment-editor'
import { toBody } from './to-body'

/** The editor of a new comment on a passage. */
export function ComposeComment({ draft }: { draft: Draft }) {
  const t = useTranslations('annotate')
  const { announce } = useReader()
  const { store, compose, activate } = useAnnotations()
  const local = findLocalStorage()
  const [isRestored] = useState(draft.text !== '')
  const panel = useRef<HTMLElement>(null)
  const [first] = draft.targets
  useEffect(() => {
    const opener = document.activeElement
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true })
    }
  }, [])
  const close = () => compose(null)
  const save = async (written: Written) => {
    keepHabits(local, written)
    close()
    const { meaning } = written
    const id = await store.create({ meaning, body: toBody(written), targets: [...draft.targets] })
    dropDraft(local, draft)
    activate(id)
    announce(t('state.waiting'))
  }
  return (
    <section ref={panel} className="compose" aria-label={t('editor.new')}>
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
