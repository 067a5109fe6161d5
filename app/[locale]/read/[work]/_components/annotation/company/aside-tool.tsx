'use client'
import { useTranslations } from 'next-intl'
import { LayerSign } from '@/components/annotation/layer-sign'

/** Begins an answer that only whoever wrote what it answers sees, and the teachers. */
export function AsideTool({ onPress }: { onPress: () => void }) {
  const t = useTranslations('company')
  return (
    <button type="button" className="aside-tool" title={t('asideHint')} onClick={onPress}>
      <LayerSign layer="private" />
      {t('answerAside')}
    </button>
  )
}
