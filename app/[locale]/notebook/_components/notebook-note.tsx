import { useTimeZone, useTranslations } from 'next-intl'
import { MeaningSign } from '@/components/annotation/meaning-sign'
import { SeenBy } from '@/components/annotation/seen-by'
import { MarkdownBlocks } from '@/components/text/markdown-blocks'
import { Marked } from '@/components/text/marked'
import { PageLink } from '@/components/site/page-link'
import { readerPage } from '@/i18n/page-address'
import type { Locale } from '@/i18n/routing'
import type { Annotation } from '@/lib/annotation/annotation'
import { noteAddress } from '@/lib/annotation/note-address'
import { parseMarkdown } from '@/lib/annotation/markdown'
import { fragmentOf } from '@/lib/annotation/web-vocabulary'
import { formatIsoDate } from '@/lib/citation/format-date'
import type { NotebookAddress } from '@/lib/notebook/notebook-address'
import type { NotebookItem } from '@/lib/notebook/notebook-page'
import { findMatches } from '@/lib/search/find-matches'
import type { Query } from '@/lib/search/parse-query'
import { sentenceName } from '@/lib/work/sentence-name'
import { NotePassages } from './note-passages'

interface NotebookNoteProps {
  item: NotebookItem
  query: Query
  /** The address of the notebook with other filters. */
  link: (changes: Partial<NotebookAddress>) => string
  locale: Locale
}

/** One note: what it is and what it says, beside what it stands on in both languages. */
export function NotebookNote({ item, query, link, locale }: NotebookNoteProps) {
  const t = useTranslations('notebook')
  const timeZone = useTimeZone()
  const { annotation, passages } = item
  const { id, body, tags, createdAt, work, meaning } = annotation
  const place = passages.find(({ role, segment }) => role !== 'partner' && segment !== null)
  return (
    <article className="notebook-note" aria-labelledby={`note-${id}`} data-meaning={meaning ?? undefined}>
      <div className="notebook-said">
        <h3 id={`note-${id}`}>
          <NoteName annotation={annotation} />
        </h3>
        {body && (
          <div className="annotation-body" lang={body.lang}>
            <MarkdownBlocks
              blocks={parseMarkdown(body.text)}
              show={(text) => <Marked text={text} spans={findMatches(text, body.lang, query)} />}
            />
          </div>
        )}
        {tags.length > 0 && (
          <ul className="notebook-tags" aria-label={t('tags')}>
            {tags.map((tag) => (
              <li key={tag}>
                <a href={link({ filter: { tag } })}>{tag}</a>
              </li>
            ))}
          </ul>
        )}
        <p className="notebook-when">
          {place?.segment && (
            <PageLink
              to={readerPage(work)}
              locale={locale}
              query={noteAddress(annotation)}
              fragment={fragmentOf(place.segment, place.side)}
            >
              <span className="unseen">{t('open')} </span>
              {sentenceName(place.segment)}
            </PageLink>
          )}
          <time dateTime={createdAt}>{formatIsoDate(dayOf(createdAt, timeZone), locale)}</time>
          {annotation.editedAt !== null && <span>{t('edited')}</span>}
          <SeenBy layer={annotation.layer} />
        </p>
      </div>
      <NotePassages work={work} passages={passages} query={query} locale={locale} />
    </article>
  )
}

/** The calendar day of a moment in a time zone, as ISO 8601 writes it: the Swedes do, too. */
function dayOf(moment: string, timeZone: string | undefined): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(moment))
}

/** The meaning of a note with its sign; of a reply, how it stands to what it answers. */
function NoteName({ annotation: { meaning, stance } }: { annotation: Annotation }) {
  const t = useTranslations('notebook')
  const meanings = useTranslations('annotate.meaning')
  if (meaning === null)
    return stance === null ? t('reply') : t('replyWith', { stance: t(`stance.${stance}`) })
  return (
    <>
      <MeaningSign meaning={meaning} />
      {meanings(meaning)}
    </>
  )
}
