'use client'
import { useTranslations } from 'next-intl'
import type { Annotation } from '@/lib/annotation/annotation'
import { isQuestion } from '@/lib/annotation/permissions'
import { useActions } from '../annotation-context'

/** Says of one’s own question that it is answered, or takes that back. */
export function AnsweredTool({ annotation }: { annotation: Annotation }) {
  const t = useTranslations('thread.answered')
  const { store } = useActions()
  const { id, answered, mine } = annotation
  if (!mine || !isQuestion(annotation)) return null
  return (
    <button
      type="button"
      aria-pressed={answered !== null}
      onClick={() => void store.markAnswered(id, answered === null)}
    >
      {t('mark')}
    </button>
  )
}
