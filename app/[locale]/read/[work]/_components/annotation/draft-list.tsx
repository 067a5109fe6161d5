'use client'
import { useTranslations } from 'next-intl'
import type { Draft } from '@/browser/annotation/drafts'

interface DraftListProps {
  drafts: readonly Draft[]
  onOpen: (draft: Draft) => void
  onDrop: (draft: Draft) => void
}

/** Comments that were begun and never saved. */
export function DraftList({ drafts, onOpen, onDrop }: DraftListProps) {
  const t = useTranslations('annotate.draft')
  if (drafts.length === 0) return null
  return (
    <section aria-labelledby="panel-drafts">
      <h3 id="panel-drafts">{t('title')}</h3>
      <ol className="annotation-cards">
        {drafts.map((draft) => (
          <li key={draft.touchedAt} className="annotation-draft">
            <p lang={draft.lang}>{draft.text}</p>
            {draft.targets[0] && <q lang={draft.targets[0].side}>{draft.targets[0].quote.exact}</q>}
            <p className="annotation-choices">
              <button type="button" onClick={() => onOpen(draft)}>
                {t('open')}
              </button>
              <button type="button" onClick={() => onDrop(draft)}>
                {t('drop')}
              </button>
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
