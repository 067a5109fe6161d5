'use client'
import { useState } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import { dropDraft, findDraft, keepDraft } from '@/browser/annotation/drafts'
import { keepHabits, readHabits } from '@/browser/annotation/habits'
import { findLocalStorage } from '@/browser/annotation/local-storage'
import type { PlacedAnnotation } from '@/browser/annotation/placed-annotation'
import { useReader } from '../reader-context'
import { useAnnotations } from './annotation-context'
import { CommentEditor, type Written } from './comment-editor'
import { toBody } from './to-body'

/** The editor in the place of an annotation's comment. A draft left behind is taken up where it was left. */
export function EditComment({ view }: { view: PlacedAnnotation }) {
  const locale = useLocale()
  const t = useTranslations('annotate')
  const { work, announce } = useReader()
  const { store, edit } = useAnnotations()
  const { annotation, state } = view
  const local = findLocalStorage()
  const key = { work, seen: annotation, targets: [] }
  const [start, setStart] = useState(() => {
    const draft = findDraft(local, key)
    const seen = draft?.seen ?? annotation
    const theirs = state === 'clash' ? (store.theirs(annotation.id)?.body?.text ?? '') : ''
    const habits = readHabits(local, { lang: locale, meaning: annotation.meaning })
    const saved = {
      meaning: annotation.meaning,
      text: [theirs, annotation.body?.text ?? ''].filter(Boolean).join('\n\n'),
      lang: annotation.body?.lang ?? habits.lang,
    }
    return { seen, saved, draft, turn: 0 }
  })
  const { seen, saved, draft } = start
  const save = async (written: Written) => {
    keepHabits(local, written)
    edit(null)
    await store.change(seen, { meaning: written.meaning, body: toBody(written) })
    dropDraft(local, key)
    announce(t('state.waiting'))
  }
  return (
    <CommentEditor
      key={start.turn}
      initial={draft ?? saved}
      isRestored={draft !== null}
      onChange={(written) =>
        keepDraft(local, { ...key, ...written, seen, touchedAt: new Date().toISOString() })
      }
      onSave={(written) => void save(written)}
      onClose={() => edit(null)}
      onDrop={() => {
        dropDraft(local, key)
        setStart({ seen: annotation, saved, draft: null, turn: start.turn + 1 })
      }}
    />
  )
}
