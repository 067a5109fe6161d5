'use client'
import { useState } from 'react'
import { useTranslations } from 'next-intl'
import type { Layer } from '@/lib/annotation/layer'
import { useReader } from '../../reader-context'
import { useCompanyHere } from './company-context'
import { useLayerName } from './use-layer-name'

export interface Aiming {
  /** Lets the next notes go into a layer; into the public one only once that is confirmed. */
  aimAt: (layer: Layer) => void
  /** Whether it is asked if they are to go to everybody. */
  isAsked: boolean
  answer: (isYes: boolean) => void
}

/** Choosing where the next notes go, and saying where. */
export function useAiming(): Aiming {
  const t = useTranslations('company')
  const { announce } = useReader()
  const { layer, aim } = useCompanyHere()
  const nameOf = useLayerName()
  const [isAsked, setAsked] = useState(false)
  const aimAt = (next: Layer) => {
    setAsked(false)
    aim(next)
    announce(t('changed', { to: nameOf(next) }))
  }
  return {
    isAsked,
    aimAt: (next) => {
      if (next === 'public' && layer !== 'public') setAsked(true)
      else aimAt(next)
    },
    answer: (isYes) => {
      if (isYes) aimAt('public')
      else setAsked(false)
    },
  }
}
