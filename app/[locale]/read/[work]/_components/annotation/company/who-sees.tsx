'use client'
import { useTranslations } from 'next-intl'
import type { Annotation } from '@/lib/annotation/annotation'
import { seminarOf } from '@/lib/annotation/layer-names'
import { useCompanyHere } from './company-context'
import { LayerSign } from '@/components/annotation/layer-sign'

interface WhoSeesProps {
  /** What is answered. */
  annotation: Annotation
  /** The answer is only for whoever wrote that, and the teachers. */
  isAside: boolean
}

/** Says over the editor of a reply who will see it, before it is written. */
export function WhoSees({ annotation, isAside }: WhoSeesProps) {
  const t = useTranslations('company.replyTo')
  const { seminars } = useCompanyHere()
  const { layer, author, mine } = annotation
  const name = seminars.find(({ id }) => id === seminarOf(layer))?.name ?? ''
  const said = isAside
    ? t('aside', { name: mine ? 'none' : (author.name ?? 'none') })
    : layer === 'private' || layer === 'public'
      ? t(layer)
      : layer.startsWith('teachers:')
        ? t('teachers')
        : t('seminar', { name })
  return (
    <p className="who-sees" data-aside={isAside ? '' : undefined}>
      <LayerSign layer={isAside ? 'private' : layer} />
      <span>{said}</span>
    </p>
  )
}
