'use client'
import { useTranslations } from 'next-intl'
import type { Answered } from '@/lib/annotation/annotation'

/** Says that a question is answered, and by whose word. */
export function AnsweredSign({ answered }: { answered: Answered | null }) {
  const t = useTranslations('thread.answered')
  if (answered === null) return null
  return (
    <span className="answered" title={t(answered.by)}>
      {t('is')}
    </span>
  )
}
