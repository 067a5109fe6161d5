import { useTranslations } from 'next-intl'
import { SearchBox } from '@/components/search/search-box'
import { pagePath } from '@/i18n/page-address'
import type { Locale } from '@/i18n/routing'
import { MEANINGS } from '@/lib/annotation/meaning'
import { STANCES } from '@/lib/annotation/stance'
import type { NotebookAddress } from '@/lib/notebook/notebook-address'
import { NOTE_KINDS, NOTEBOOK_SORTS } from '@/lib/notebook/notebook-filter'
import { SIDES } from '@/lib/text/side'
import type { Work } from '@/lib/work/work'
import { FilterSelect } from './filter-select'

interface NotebookFiltersProps {
  address: NotebookAddress
  works: readonly Work[]
  tags: readonly string[]
  locale: Locale
}

/** The form of the notebook: what to look for, and what else narrows it. It works as a form does, without a script. */
export function NotebookFilters({ address, works, tags, locale }: NotebookFiltersProps) {
  const t = useTranslations('notebook')
  const meanings = useTranslations('annotate.meaning')
  const { filter, sort } = address
  const { q = '', ...narrowing } = filter
  const count = Object.keys(narrowing).length
  const pick = <T extends string>(values: readonly T[], name: (value: T) => string) =>
    values.map((value) => ({ value, name: name(value) }))
  const language = (side: (typeof SIDES)[number]) => t(`language.${side}`)
  return (
    <form className="notebook-form" role="search" action={pagePath('/notebook', locale)}>
      <SearchBox label={t('label')} value={q} />
      <details open={count > 0 || sort !== 'place'}>
        <summary>{t('filters', { count })}</summary>
        <div className="notebook-fields">
          {works.length > 1 && (
            <FilterSelect
              name="work"
              value={filter.work}
              choices={works.map(({ id, title }) => ({ value: id, name: title[locale].text }))}
            />
          )}
          <FilterSelect
            name="meaning"
            value={filter.meaning}
            choices={pick(MEANINGS, (name) => meanings(name))}
          />
          <FilterSelect
            name="kind"
            value={filter.kind}
            choices={pick(NOTE_KINDS, (name) => t(`kind.${name}`))}
          />
          {tags.length > 0 && (
            <FilterSelect name="tag" value={filter.tag} choices={pick(tags, (tag) => tag)} />
          )}
          <FilterSelect name="side" value={filter.side} choices={pick(SIDES, language)} />
          <FilterSelect name="lang" value={filter.lang} choices={pick(SIDES, language)} />
          <FilterSelect
            name="stance"
            value={filter.stance}
            choices={pick(STANCES, (name) => t(`stance.${name}`))}
          />
          <FilterSelect
            name="sort"
            value={sort}
            choices={pick(NOTEBOOK_SORTS, (name) => t(`sort.${name}`))}
            isOne
          />
        </div>
        <p className="notebook-apply">
          <button type="submit" className="button">
            {t('apply')}
          </button>
          <a href={pagePath('/notebook', locale)}>{t('clear')}</a>
        </p>
      </details>
    </form>
  )
}
