'use client'
import { useState } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import { keepHabits, readHabits } from '@/browser/annotation/habits'
import { findLocalStorage } from '@/browser/annotation/local-storage'
import type { PlacedAnnotation } from '@/browser/annotation/placed-annotation'
import { sameValue } from '@/browser/annotation/same-value'
import { mergeTexts } from '@/lib/annotation/merge-texts'
import { useReader } from '../reader-context'
import { useAnnotations } from './annotation-context'
import { ClashVersions } from './clash-versions'
import { CommentEditor, type Written } from './comment-editor'
import { toBody } from './to-body'
import { useDraft } from './use-draft'

/**
 * The editor in the place of an annotation's comment. A draft left behind is taken up where it was left. Of two states
 * that clash it begins with what both say, and both stand above it until it is saved.
 */
export function EditComment({ view }: { view: PlacedAnnotation }) {
  const locale = useLocale()
  const t = useTranslations('annotate')
  const { work, announce } = useReader()
  const { store, editing, edit } = useAnnotations()
  const { annotation, state } = view
  const local = findLocalStorage()
  const [{ seen, saved }] = useState(() => {
    const theirs = state === 'clash' ? (store.theirs(annotation.id)?.body?.text ?? '') : ''
    const habits = readHabits(local, { lang: locale, meaning: annotation.meaning })
    const saved: Written = {
      meaning: annotation.meaning,
      stance: null,
      tags: annotation.tags,
      targets: [],
      text: mergeTexts(theirs, annotation.body?.text ?? ''),
      lang: annotation.body?.lang ?? habits.lang,
    }
    return { seen: annotation, saved }
  })
  const draft = useDraft({ work, seen, replyTo: null, targets: [] }, saved, editing?.taken)
  const save = async (written: Written) => {
    const { meaning, tags } = written
    keepHabits(local, written)
    edit(null)
    const before = draft.taken?.seen ?? seen
    const changed = sameValue(tags, before.tags) ? {} : { tags: [...tags] }
    await store.change(before, { meaning, body: toBody(written), ...changed })
    draft.drop()
    announce(t('state.waiting'))
  }
  const theirs = store.theirs(annotation.id)
  return (
    <>
      {state === 'clash' && (
        <ClashVersions mine={annotation} theirs={theirs?.deletedAt === null ? theirs : null} />
      )}
      <CommentEditor
        key={draft.id}
        draft={draft}
        saved={saved}
        layer={annotation.layer}
        onSave={(written) => void save(written)}
        onClose={() => edit(null)}
        onDrop={() => {
          draft.drop()
          draft.begin(null)
        }}
      />
    </>
  )
}
