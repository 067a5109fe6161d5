'use client'
import { useTranslations } from 'next-intl'
import type { Annotation } from '@/lib/annotation/annotation'
import { LayerSign } from '@/components/annotation/layer-sign'
import { useLayerName } from './use-layer-name'

/** Who wrote a note, and who sees it. */
export function Byline({ annotation }: { annotation: Annotation }) {
  const t = useTranslations('company')
  const nameOf = useLayerName()
  const { author, mine, layer } = annotation
  return (
    <p className="annotation-byline" data-mine={mine ? '' : undefined}>
      <span className="unseen">{`${t('by', { name: '' }).trim()} `}</span>
      <b>{mine ? t('mine') : (author.name ?? t('erased'))}</b>
      <span className="annotation-layer" data-layer={layer.split(':')[0]} title={nameOf(layer)}>
        <LayerSign layer={layer} />
        <span className="unseen">{t('label')}: </span>
        {layer.startsWith('seminar:') ? t('layer.seminar') : nameOf(layer)}
      </span>
    </p>
  )
}
