'use client'
import { useState } from 'react'
import { useTranslations } from 'next-intl'
import type { LaidAnnotation } from '@/browser/annotation/lay-over'
import { flag, setHidden, setLocked } from '@/browser/annotation/moderation-api'
import type { Annotation } from '@/lib/annotation/annotation'
import { useCompanyHere } from './company-context'
import { MoveForm } from './move-form'
import { ReasonForm } from './reason-form'
import { useAsking } from './use-asking'
import { useRights } from './use-rights'
import { whereOf } from './where-of'

interface SeminarToolsProps {
  view: LaidAnnotation
  /** The note of its thread. */
  root: Annotation
}

/**
 * What company adds to what can be done with a note or a reply: to move it to other eyes, to report it, and for those
 * who moderate to hide it and to close its thread. Nothing of it before the server has what was written.
 */
export function SeminarTools({ view, root }: SeminarToolsProps) {
  const t = useTranslations('moderation')
  const company = useTranslations('company')
  const { layers } = useCompanyHere()
  const { annotation, state } = view
  const rights = useRights(annotation, root)
  const asking = useAsking()
  const [open, setOpen] = useState<'move' | 'flag' | 'hide' | null>(null)
  const close = () => setOpen(null)
  const { id, hidden, locked } = annotation
  const where = whereOf(annotation.layer)
  if (state !== 'saved') return null
  const canMove = rights.moves && layers.some((layer) => layer !== annotation.layer)
  if (!canMove && !rights.flags && !rights.hides && !rights.locks) return null
  const because = (kind: 'flag' | 'hide') => async (reason: string) => {
    const isDone = await asking.ask(
      () => (kind === 'flag' ? flag(id, reason) : setHidden(id, reason)),
      t(kind === 'flag' ? 'flagged' : 'hidden', { where }),
    )
    if (isDone) close()
  }
  return (
    <div className="seminar-tools" role="group" aria-label={t('tools')}>
      {open === null && (
        <span className="annotation-actions">
          {canMove && (
            <button type="button" onClick={() => setOpen('move')}>
              {company('move')}
            </button>
          )}
          {rights.flags && !rights.hides && (
            <button type="button" onClick={() => setOpen('flag')}>
              {t('flag')}
            </button>
          )}
          {rights.hides && hidden === null && (
            <button type="button" onClick={() => setOpen('hide')}>
              {t('hide')}
            </button>
          )}
          {rights.hides && hidden !== null && (
            <button
              type="button"
              disabled={asking.isBusy}
              onClick={() => void asking.ask(() => setHidden(id, null), t('unhidden'))}
            >
              {t('unhide')}
            </button>
          )}
          {rights.locks && (
            <button
              type="button"
              disabled={asking.isBusy}
              onClick={() => void asking.ask(() => setLocked(id, !locked), t(locked ? 'unlocked' : 'locked'))}
            >
              {t(locked ? 'unlock' : 'lock')}
            </button>
          )}
        </span>
      )}
      {open === 'move' && <MoveForm annotation={annotation} asking={asking} onClose={close} />}
      {(open === 'flag' || open === 'hide') && (
        <ReasonForm
          label={t(`${open}Label`)}
          hint={t(`${open}Hint`, { where })}
          send={t(`${open}Send`)}
          isBusy={asking.isBusy}
          onSend={(reason) => void because(open)(reason)}
          onClose={close}
        />
      )}
      {asking.failure && (
        <p className="annotation-state" data-bad role="alert">
          {asking.failure}
        </p>
      )}
    </div>
  )
}
