import { useLocale, useTranslations } from 'next-intl'
import { formatPartialDate } from '@/lib/citation/format-date'
import type { CitedDocument } from '@/lib/work/cited-document'

/** Title, author, publisher and date of a document on one line; what is not known is said to be unknown. */
export function DocumentLine({ document }: { document: CitedDocument }) {
  const locale = useLocale()
  const t = useTranslations('citation')
  const [issued] = document.issued?.['date-parts'] ?? []
  const authors = document.author?.map((name) =>
    'literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' '),
  )
  const places = [...new Set([document['container-title'], document.publisher])].filter(
    (place) => place !== undefined,
  )
  return (
    <p className="document">
      <a
        href={document.URL}
        rel="external"
        {...(document.title !== undefined && { lang: document.language })}
      >
        {document.title ?? t('untitled')}
      </a>
      {authors !== undefined && <span lang={document.language}>{authors.join(', ')}</span>}
      {places.map((place) => (
        <span key={place} lang={document.language}>
          {place}
        </span>
      ))}
      <span>{issued === undefined ? t('undated') : formatPartialDate(issued, locale)}</span>
    </p>
  )
}
