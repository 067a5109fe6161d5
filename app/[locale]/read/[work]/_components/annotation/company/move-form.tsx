'use client'
import { useState, type KeyboardEvent } from 'react'
import { useTranslations } from 'next-intl'
import { moveNote } from '@/browser/annotation/moderation-api'
import type { Annotation } from '@/lib/annotation/annotation'
import type { Layer } from '@/lib/annotation/layer'
import { isWider } from '@/lib/annotation/layer-names'
import { useCompanyHere } from './company-context'
import { LayerSign } from '@/components/annotation/layer-sign'
import type { Asking } from './use-asking'
import { useLayerName } from './use-layer-name'

interface MoveFormProps {
  annotation: Annotation
  asking: Asking
  onClose: () => void
}

/** Where a note and its thread can be moved. To let more people see it is asked about first. */
export function MoveForm({ annotation, asking, onClose }: MoveFormProps) {
  const t = useTranslations('company')
  const { layers } = useCompanyHere()
  const nameOf = useLayerName()
  const [chosen, choose] = useState<Layer | null>(null)
  const { layer: from } = annotation
  const move = async (to: Layer) => {
    const isDone = await asking.ask(
      () => moveNote(annotation, to, isWider(from, to)),
      t('moved', { to: nameOf(to) }),
    )
    if (isDone) onClose()
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    onClose()
  }
  return (
    <div className="move-form" role="group" aria-label={t('moveLabel')} onKeyDown={press}>
      {chosen === null ? (
        <>
          <p>{t('moveLabel')}</p>
          <p className="annotation-choices">
            {layers
              .filter((layer) => layer !== from)
              .map((layer, at) => (
                <button key={layer} type="button" autoFocus={at === 0} onClick={() => choose(layer)}>
                  <LayerSign layer={layer} /> {nameOf(layer)}
                </button>
              ))}
            <button type="button" onClick={onClose}>
              {t('cancel')}
            </button>
          </p>
        </>
      ) : (
        <>
          <p role="alert">
            {chosen === 'public'
              ? t('movePublic')
              : t(isWider(from, chosen) ? 'moveWider' : 'moveNarrower', { to: nameOf(chosen) })}
          </p>
          <p className="annotation-choices">
            <button type="button" autoFocus disabled={asking.isBusy} onClick={() => void move(chosen)}>
              {t('moveConfirm')}
            </button>
            <button type="button" onClick={onClose}>
              {t('cancel')}
            </button>
          </p>
        </>
      )}
    </div>
  )
}
