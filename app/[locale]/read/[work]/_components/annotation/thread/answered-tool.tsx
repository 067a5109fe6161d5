'use client'
import { useTranslations } from 'next-intl'
import type { Annotation } from '@/lib/annotation/annotation'
import { useActions } from '../annotation-context'
import { useRights } from '../company/use-rights'

/** Says of a question that it is answered, as whoever asked it or as a teacher, or takes that back. */
export function AnsweredTool({ annotation }: { annotation: Annotation }) {
  const t = useTranslations('thread.answered')
  const { store } = useActions()
  const { id, answered } = annotation
  if (!useRights(annotation).answered) return null
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
