'use client'
import { useState } from 'react'
import { useTranslations } from 'next-intl'
import { LayerSign } from '@/components/annotation/layer-sign'
import { useAnnotations } from '../annotation-context'
import { useCompanyHere } from './company-context'
import { PublicQuestion } from './public-question'
import { Standing } from './standing'
import { useAiming } from './use-aiming'
import { useLayerName } from './use-layer-name'

/**
 * At the place of writing: where the note will go. A press lets it go to the next there is; to everybody, only after it was
 * asked. Before somebody’s first note under a pseudonym it also says what they are called.
 */
export function AimChip() {
  const t = useTranslations('company')
  const { here, layer, layers } = useCompanyHere()
  const { aimAt, isAsked, answer } = useAiming()
  const nameOf = useLayerName()
  // What is pressed by a key goes: what comes in its place gets the focus.
  const [hadFocus, setHadFocus] = useState(false)
  const said = (
    <>
      <LayerSign layer={layer} />
      <span>{t('next', { to: nameOf(layer) })}</span>
    </>
  )
  const { snapshot } = useAnnotations()
  const isFirst =
    here.kind === 'seminar' &&
    here.seminar.pseudonyms &&
    layer !== 'private' &&
    !snapshot.annotations.some(({ annotation: { mine, layer } }) => mine && layer !== 'private')
  const next = layers[(layers.indexOf(layer) + 1) % layers.length] ?? layer
  if (layers.length < 2) return <p className="aim-chip">{said}</p>
  if (isAsked) {
    return <PublicQuestion autoFocus={hadFocus} onYes={() => answer(true)} onNo={() => answer(false)} />
  }
  return (
    <>
      <p className="aim-chip">
        <button
          type="button"
          aria-label={t('change', { to: nameOf(layer) })}
          autoFocus={hadFocus}
          onClick={({ currentTarget }) => {
            setHadFocus(document.activeElement === currentTarget)
            aimAt(next)
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
