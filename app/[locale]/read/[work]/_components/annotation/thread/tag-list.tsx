'use client'
import { useTranslations } from 'next-intl'

/** The tags of a note or a reply, as quiet text. */
export function TagList({ tags }: { tags: readonly string[] }) {
  const t = useTranslations('thread.tag')
  if (tags.length === 0) return null
  return (
    <ul className="tag-list" aria-label={t('label')}>
      {tags.map((tag) => (
        <li key={tag}>{tag}</li>
      ))}
    </ul>
  )
}
