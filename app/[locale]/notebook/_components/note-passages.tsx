import { useTranslations } from 'next-intl'
import { PageLink } from '@/components/site/page-link'
import { readerPage } from '@/i18n/page-address'
import type { Locale } from '@/i18n/routing'
import type { Passage } from '@/lib/notebook/passage'
import type { Query } from '@/lib/search/parse-query'
import { SIDES } from '@/lib/text/side'
import { sentenceName } from '@/lib/work/sentence-name'
import { PassageText } from './passage-text'

interface NotePassagesProps {
  work: string
  passages: readonly Passage[]
  query: Query
  locale: Locale
}

/** What a note stands on: the Turkish beside the English, and under them the places it is to be seen with. */
export function NotePassages({ work, passages, query, locale }: NotePassagesProps) {
  const t = useTranslations('notebook')
  const own = passages.filter(({ role }) => role !== 'related')
  const related = passages.filter(({ role }) => role === 'related')
  return (
    <div className="notebook-passages">
      {SIDES.map((side) => (
        <div key={side} lang={side}>
          {own
            .filter((passage) => passage.side === side)
            .map((passage, at) => (
              <PassageText key={at} passage={passage} query={query} />
            ))}
        </div>
      ))}
      {related.length > 0 && (
        <p className="notebook-related">
          {t('related')}
          {related.map(({ side, segment, text, spans }, at) => {
            const words = (
              <q lang={side}>{spans.map(({ start, end }) => text.slice(start, end)).join(' … ')}</q>
            )
            return segment === null ? (
              <span key={at}>{words}</span>
            ) : (
              <PageLink
                key={at}
                to={readerPage(work)}
                locale={locale}
                fragment={side === 'en' ? `en.${segment}` : segment}
              >
                {sentenceName(segment)} {words}
              </PageLink>
            )
          })}
        </p>
      )}
    </div>
  )
}
