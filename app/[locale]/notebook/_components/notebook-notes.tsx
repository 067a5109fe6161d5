import { useTranslations } from 'next-intl'
import { PageLink } from '@/components/site/page-link'
import { pagePath, readerPage } from '@/i18n/page-address'
import type { Locale } from '@/i18n/routing'
import { writeNotebookAddress, type NotebookAddress } from '@/lib/notebook/notebook-address'
import type { NotebookItem, NotebookPage } from '@/lib/notebook/notebook-page'
import { looserQuery, parseQuery } from '@/lib/search/parse-query'
import type { Work } from '@/lib/work/work'
import { NotebookNote } from './notebook-note'

interface NotebookNotesProps {
  page: NotebookPage
  address: NotebookAddress
  works: readonly Work[]
  locale: Locale
}

/** A page of notes, work by work where they follow the texts, and the way to those that follow. */
export function NotebookNotes({ page, address, works, locale }: NotebookNotesProps) {
  const t = useTranslations('notebook')
  const { filter, sort, cursor } = address
  const query = parseQuery(filter.q ?? '')
  const link = (changes: Partial<NotebookAddress>) =>
    pagePath('/notebook', locale) + writeNotebookAddress({ ...address, cursor: null, ...changes })
  const looser = page.total === 0 && filter.q !== undefined ? looserQuery(filter.q) : null
  return (
    <div className="notebook-notes">
      <p className="notebook-count" role="status">
        {page.total === 0 ? t('none') : t('count', { count: page.total })}
        {cursor !== null && <a href={link({})}>{t('first')}</a>}
        {looser !== null && (
          <a href={link({ filter: { ...filter, q: looser } })}>{t('looser', { q: looser })}</a>
        )}
      </p>
      {groupByWork(page.items, sort === 'place').map(({ work, items }) => (
        <section key={items[0]?.annotation.id} {...(work !== null && { 'aria-labelledby': `work-${work}` })}>
          {work !== null && (
            <h2 id={`work-${work}`}>
              <PageLink to={readerPage(work)} locale={locale}>
                {works.find(({ id }) => id === work)?.title[locale].text ?? work}
              </PageLink>
            </h2>
          )}
          <ol>
            {items.map((item) => (
              <li key={item.annotation.id}>
                <NotebookNote item={item} query={query} link={link} locale={locale} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      {page.next !== null && (
        <p className="found-more">
          <a className="button" href={link({ cursor: page.next })}>
            {t('next')}
          </a>
        </p>
      )}
    </div>
  )
}

/** Items that follow each other in one work; all together, of no work, where they are not sorted by it. */
function groupByWork(items: readonly NotebookItem[], sorted: boolean) {
  const groups: { work: string | null; items: NotebookItem[] }[] = []
  for (const item of items) {
    const work = sorted ? item.annotation.work : null
    const last = groups.at(-1)
    if (last && last.work === work) last.items.push(item)
    else groups.push({ work, items: [item] })
  }
  return groups
}
