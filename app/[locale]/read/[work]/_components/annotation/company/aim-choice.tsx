'use client'
import { useId } from 'react'
import { useTranslations } from 'next-intl'
import type { Layer } from '@/lib/annotation/layer'
import { useReader } from '../../reader-context'
import { useCompanyHere } from './company-context'
import { LayerSign } from './layer-sign'
import { useLayerName } from './use-layer-name'

/** Where the next notes go, and who sees them there; why not elsewhere, where nothing may be written. */
export function AimChoice() {
  const t = useTranslations('company')
  const { announce } = useReader()
  const { here, layer: aimed, layers, aim } = useCompanyHere()
  const nameOf = useLayerName()
  const name = useId()
  const sees = (layer: Layer) => {
    if (layer === 'private') return t('sees.private')
    if (layer.startsWith('teachers:')) return t('sees.teachers')
    return t('sees.seminar', { count: here?.members ?? 1 })
  }
  return (
    <fieldset className="company-choice">
      <legend>{t('label')}</legend>
      {layers.map((layer) => (
        <label key={layer}>
          <input
            type="radio"
            name={name}
            value={layer}
            checked={layer === aimed}
            data-autofocus={layer === aimed ? '' : undefined}
            aria-labelledby={`${name}-${layer}`}
            aria-describedby={`${name}-${layer}-sees`}
            onChange={() => {
              aim(layer)
              announce(t('changed', { to: nameOf(layer) }))
            }}
          />
          <LayerSign layer={layer} />
          <span id={`${name}-${layer}`}>{nameOf(layer)}</span>
          <small id={`${name}-${layer}-sees`}>{sees(layer)}</small>
        </label>
      ))}
      <Standing />
    </fieldset>
  )
}

/** Under what name one stands in the seminar; or why nothing can be written there. */
export function Standing() {
  const t = useTranslations('company')
  const { here } = useCompanyHere()
  if (here === null) return null
  const { me, pseudonyms, archivedAt } = here
  if (!me.writes) return <p className="company-standing">{t(archivedAt ? 'archived' : 'suspended')}</p>
  const isUnder = pseudonyms && me.name !== me.displayName
  return (
    <p className="company-standing">
      {t(isUnder ? 'standUnder' : 'standAs', { name: me.name ?? me.displayName })}
    </p>
  )
}
