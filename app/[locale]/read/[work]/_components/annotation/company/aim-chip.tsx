'use client'
import { useTranslations } from 'next-intl'
import { useReader } from '../../reader-context'
import { useAnnotations } from '../annotation-context'
import { Standing } from './aim-choice'
import { useCompanyHere } from './company-context'
import { LayerSign } from './layer-sign'
import { useLayerName } from './use-layer-name'

/**
 * At the place of writing: where the note will go. A press lets it go to the next there is. Before somebody’s first note
 * under a pseudonym it also says what they are called.
 */
export function AimChip() {
  const t = useTranslations('company')
  const { announce } = useReader()
  const { here, layer, layers, aim } = useCompanyHere()
  const nameOf = useLayerName()
  const said = (
    <>
      <LayerSign layer={layer} />
      <span>{t('next', { to: nameOf(layer) })}</span>
    </>
  )
  const { snapshot } = useAnnotations()
  const isFirst =
    here?.pseudonyms === true &&
    layer !== 'private' &&
    !snapshot.annotations.some(({ annotation: { mine, layer } }) => mine && layer !== 'private')
  const next = layers[(layers.indexOf(layer) + 1) % layers.length] ?? layer
  if (layers.length < 2) return <p className="aim-chip">{said}</p>
  return (
    <>
      <p className="aim-chip">
        <button
          type="button"
          aria-label={t('change', { to: nameOf(layer) })}
          onClick={() => {
            aim(next)
            announce(t('changed', { to: nameOf(next) }))
          }}
        >
          {said}
          <span aria-hidden>⇄</span>
        </button>
      </p>
      {isFirst && <Standing />}
    </>
  )
}
