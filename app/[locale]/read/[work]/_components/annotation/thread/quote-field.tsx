'use client'
import { useTranslations } from 'next-intl'
import type { Target } from '@/lib/anchor/target'
import { ANNOTATION_LIMITS } from '@/lib/annotation/limits'
import { useActions, type QuotingDraft } from '../annotation-context'

interface QuoteFieldProps {
  /** The note of the thread. */
  root: string
  targets: readonly Target[]
  /** What is written so far: it is gone on with once the words have been chosen. */
  draft: QuotingDraft
  onChange: (targets: readonly Target[]) => void
}

/** The passages a reply quotes: each can be taken off, and one more can be chosen in the text. */
export function QuoteField({ root, targets, draft, onChange }: QuoteFieldProps) {
  const t = useTranslations('thread.quote')
  const { choose } = useActions()
  return (
    <div className="quote-field">
      {targets.map(({ side, quote }, at) => (
        <p key={at}>
          <q lang={side}>{quote.exact}</q>
          <button
            type="button"
            className="related-remove"
            aria-label={t('remove')}
            title={t('remove')}
            onClick={() => onChange(targets.toSpliced(at, 1))}
          >
            <span aria-hidden>×</span>
          </button>
        </p>
      ))}
      {targets.length < ANNOTATION_LIMITS.targets && (
        <button type="button" onClick={() => choose({ id: root, target: null, quoting: draft })}>
          {t('add')}
        </button>
      )}
    </div>
  )
}
