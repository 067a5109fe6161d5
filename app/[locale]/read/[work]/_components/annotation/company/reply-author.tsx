'use client'
import { useTranslations } from 'next-intl'
import type { Annotation } from '@/lib/annotation/annotation'
import { LayerSign } from '@/components/annotation/layer-sign'

/** Who wrote a reply; and of a private answer, that it is one and who sees it. */
export function ReplyAuthor({ annotation: { author, mine, aside, deletedAt } }: { annotation: Annotation }) {
  const t = useTranslations('company')
  return (
    <>
      {deletedAt === null && (
        <span className="reply-author" data-mine={mine ? '' : undefined}>
          {mine ? t('mine') : (author.name ?? t('erased'))}
        </span>
      )}
      {aside && (
        <span className="reply-aside" title={t('asideWho')}>
          <LayerSign layer="private" />
          {t('aside')}
        </span>
      )}
    </>
  )
}
