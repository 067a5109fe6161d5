'use client'
import { useState } from 'react'
import { useTranslations } from 'next-intl'
import type { Annotation } from '@/lib/annotation/annotation'
import { REACTIONS } from '@/lib/annotation/reaction'
import { useActions } from '../annotation-context'

interface ReactionsProps {
  annotation: Annotation
  /** Whether the reader may give one. */
  isOpen: boolean
}

/** What is said to an annotation without words: what has been said with its number, and on request all that can be. */
export function Reactions({ annotation, isOpen }: ReactionsProps) {
  const t = useTranslations('thread.reaction')
  const { store } = useActions()
  const [isChoosing, setChoosing] = useState(false)
  const { id, reactions } = annotation
  const given = new Map(reactions.map((reaction) => [reaction.kind, reaction]))
  const shown = REACTIONS.filter((kind) => isChoosing || given.has(kind))
  if (!isOpen && shown.length === 0) return null
  return (
    <span className="reactions" role="group" aria-label={t('label')}>
      {shown.map((kind) => {
        const { count = 0, mine = false } = given.get(kind) ?? {}
        return (
          <button
            key={kind}
            type="button"
            className="reaction"
            aria-pressed={mine}
            disabled={!isOpen}
            onClick={() => void store.react(id, kind, !mine)}
          >
            {t(kind)}
            {count > 0 && <span className="reaction-count">{count}</span>}
          </button>
        )
      })}
      {isOpen && (
        <button type="button" aria-expanded={isChoosing} onClick={() => setChoosing(!isChoosing)}>
          {t(isChoosing ? 'close' : 'give')}
        </button>
      )}
    </span>
  )
}
