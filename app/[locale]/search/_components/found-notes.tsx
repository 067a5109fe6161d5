import { useTranslations } from 'next-intl'
import { MeaningSign } from '@/components/annotation/meaning-sign'
import { SeenBy } from '@/components/annotation/seen-by'
import { Marked } from '@/components/text/marked'
import { PageLink } from '@/components/site/page-link'
import { pagePath, readerPage } from '@/i18n/page-address'
import type { Locale } from '@/i18n/routing'
import { noteAddress } from '@/lib/annotation/note-address'
import { fragmentOf } from '@/lib/annotation/web-vocabulary'
import { writeNotebookAddress } from '@/lib/notebook/notebook-address'
import type { NotebookItem, NotebookPage } from '@/lib/notebook/notebook-page'
import { readMentions } from '@/lib/mention/mention'
import { cutExcerpt } from '@/lib/search/cut-excerpt'
import { findMatches } from '@/lib/search/find-matches'
import { parseQuery, type Query } from '@/lib/search/parse-query'
import { sentenceName } from '@/lib/work/sentence-name'

interface FoundNotesProps {
  q: string
  page: NotebookPage
  locale: Locale
}

/** The first of the reader’s own notes that have it, and the way to all of them in the notebook. */
export function FoundNotes({ q, page, locale }: FoundNotesProps) {
  const t = useTranslations('search')
  const all =
    pagePath('/notebook', locale) + writeNotebookAddress({ filter: { q }, sort: 'place', cursor: null })
  const query = parseQuery(q)
  return (
    <section className="found" aria-labelledby="found-notes">
      <h2 id="found-notes">{t('notes', { count: page.total })}</h2>
      <ol>
        {page.items.map((item) => (
          <li key={item.annotation.id}>
            <FoundNote item={item} query={query} locale={locale} />
          </li>
        ))}
      </ol>
      {page.total > 0 && (
        <p className="found-more">
          <a className="button" href={all}>
            {t('notebook')}
          </a>
        </p>
      )}
    </section>
  )
}

/** A note in a few lines: what it says around what was found, or the words it stands on. */
function FoundNote({ item, query, locale }: { item: NotebookItem; query: Query; locale: Locale }) {
  const { annotation, passages } = item
  const { body, meaning, work } = annotation
  const passage = passages.find(({ role }) => role !== 'partner')
  const quote = annotation.targets[0]
  const said = body
    ? { text: readMentions(body.text), lang: body.lang }
    : { text: quote?.quote.exact ?? '', lang: quote?.side ?? locale }
  const excerpt = cutExcerpt(said.text, findMatches(said.text, said.lang, query))
  return (
    <article className="found-note">
      {passage?.segment && (
        <PageLink
          to={readerPage(work)}
          locale={locale}
          query={noteAddress(annotation)}
          fragment={fragmentOf(passage.segment, passage.side)}
          className="found-place"
        >
          {sentenceName(passage.segment)}
        </PageLink>
      )}
      <div>
        <p lang={said.lang} data-said={body ? 'comment' : 'passage'}>
          {meaning && <MeaningSign meaning={meaning} />} <Marked {...excerpt} />
        </p>
        {body && passage && (
          <p lang={passage.side} className="found-quote">
            <Marked
              text={quote?.quote.exact ?? passage.text}
              spans={findMatches(quote?.quote.exact ?? passage.text, passage.side, query)}
            />
          </p>
        )}
        <SeenBy layer={annotation.layer} />
      </div>
    </article>
  )
}
