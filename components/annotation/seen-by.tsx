import { useTranslations } from 'next-intl'
import type { Layer } from '@/lib/annotation/layer'
import { LayerSign } from './layer-sign'

/** Who else sees a note of the reader’s own, in a word with its sign; nothing where nobody does. */
export function SeenBy({ layer }: { layer: Layer }) {
  const t = useTranslations('company')
  if (layer === 'private') return null
  const [kind] = layer.split(':') as ['public' | 'seminar' | 'teachers']
  return (
    <span className="annotation-layer" data-layer={kind}>
      <LayerSign layer={layer} />
      <span className="unseen">{t('label')}: </span>
      {t(`layer.${kind}`)}
    </span>
  )
}
