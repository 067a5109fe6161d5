'use client'
import { useTranslations } from 'next-intl'
import type { DetachedTarget, PlacedAnnotation } from '@/browser/annotation/placed-annotation'
import { showContext } from '@/browser/annotation/show-context'
import { useActions } from './annotation-context'

interface DetachedWordsProps {
  view: PlacedAnnotation
  lost: DetachedTarget
  hasTools: boolean
}

/** Words that were not found in the text, among those they stood among, why, and how to give the note a place again. */
export function DetachedWords({ view, lost: { target, reason }, hasTools }: DetachedWordsProps) {
  const t = useTranslations('annotate')
  const { choose } = useActions()
  const words = view.targets[target]
  if (!words) return null
  const { exact, prefix, suffix } = showContext(words.quote)
  return (
    <div className="annotation-detached">
      <q lang={words.side}>
        {prefix}
        <mark>{exact}</mark>
        {suffix}
      </q>
      <p>{t(`detached.reason.${reason}`)}</p>
      {hasTools && (
        <p className="annotation-choices">
          <button type="button" onClick={() => choose({ id: view.annotation.id, target })}>
            {t('attach.again')}
          </button>
        </p>
      )}
    </div>
  )
}
