'use client'
import { useEffect, useId, useRef } from 'react'
import { useTranslations } from 'next-intl'
import { LayerSign } from '@/components/annotation/layer-sign'
import type { Layer } from '@/lib/annotation/layer'
import { useCompanyHere } from './company-context'
import { PublicQuestion } from './public-question'
import { Standing } from './standing'
import { useAiming } from './use-aiming'
import { useLayerName } from './use-layer-name'

/** Where the next notes go, and who sees them there; why not elsewhere, where nothing may be written. */
export function AimChoice() {
  const t = useTranslations('company')
  const { here, layer: aimed, layers } = useCompanyHere()
  const { aimAt, isAsked, answer } = useAiming()
  const nameOf = useLayerName()
  const name = useId()
  const chosen = isAsked ? 'public' : aimed
  const box = useRef<HTMLFieldSetElement>(null)
  // The buttons that were pressed are gone: the focus goes to what was chosen by them.
  useEffect(() => {
    if (!isAsked) return
    const fields = box.current
    return () => {
      requestAnimationFrame(() => fields?.querySelector<HTMLElement>(':checked')?.focus())
    }
  }, [isAsked])
  const sees = (layer: Layer) => {
    if (layer === 'private' || layer === 'public') return t(`sees.${layer}`)
    if (layer.startsWith('teachers:')) return t('sees.teachers')
    return t('sees.seminar', { count: here.kind === 'seminar' ? here.seminar.members : 1 })
  }
  return (
    <fieldset ref={box} className="company-choice">
      <legend>{t('label')}</legend>
      {layers.map((layer) => (
        <label key={layer}>
          <input
            type="radio"
            name={name}
            value={layer}
            checked={layer === chosen}
            data-autofocus={layer === aimed ? '' : undefined}
            aria-labelledby={`${name}-${layer}`}
            aria-describedby={`${name}-${layer}-sees`}
            onChange={() => aimAt(layer)}
          />
          <LayerSign layer={layer} />
          <span id={`${name}-${layer}`}>{nameOf(layer)}</span>
          <small id={`${name}-${layer}-sees`}>{sees(layer)}</small>
        </label>
      ))}
      {isAsked ? <PublicQuestion onYes={() => answer(true)} onNo={() => answer(false)} /> : <Standing />}
    </fieldset>
  )
}
