'use client'
import { useTranslations } from 'next-intl'
import type { Layer } from '@/lib/annotation/layer'
import { seminarOf } from '@/lib/annotation/layer-names'
import { useCompanyHere } from './company-context'

/** How a layer is called: by whom it lets see. */
export function useLayerName(): (layer: Layer) => string {
  const t = useTranslations('company.layer')
  const { seminars } = useCompanyHere()
  return (layer) => {
    if (layer === 'private' || layer === 'public') return t(layer)
    if (layer.startsWith('teachers:')) return t('teachers')
    return seminars.find(({ id }) => id === seminarOf(layer))?.name ?? ''
  }
}
