'use client'
import { useTranslations } from 'next-intl'
import type { Draft } from '@/browser/annotation/drafts'
import { readMentions } from '@/lib/mention/mention'
import { Moment } from './moment'

interface OtherDraftsProps {
  drafts: readonly Draft[]
  onTake: (draft: Draft) => void
}

/** Other drafts of what is being written: of another tab, or of an earlier visit. To change over loses nothing. */
export function OtherDrafts({ drafts, onTake }: OtherDraftsProps) {
  const t = useTranslations('annotate.draft')
  if (drafts.length === 0) return null
  return (
    <ul className="comment-others" aria-label={t('others')}>
      {drafts.map((draft) => (
        <li key={draft.id}>
          <span>{t('other')}</span> <Moment at={draft.touchedAt} />
          <q lang={draft.lang}>{readMentions(draft.text)}</q>
          <button type="button" onClick={() => onTake(draft)}>
            {t('show')}
          </button>
        </li>
      ))}
    </ul>
  )
}
