'use client'
import { useMemo, type ReactNode } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import { listOtherAuthors } from '@/lib/annotation/list-authors'
import { listTags } from '@/lib/annotation/list-tags'
import { MEANINGS } from '@/lib/annotation/meaning'
import { isFiltering, NO_FILTER, type NoteFilter } from '@/lib/annotation/note-filter'
import { STANCES } from '@/lib/annotation/stance'
import { SIDES } from '@/lib/text/side'
import { Toggle } from '../../reading/toggle'
import { useAnnotations } from '../annotation-context'
import { useCompanyShown } from '../company/company-context'

/** Which notes are seen: in the text, in the margin and in the list alike. */
export function NoteFilterFields() {
  const t = useTranslations('thread.filter')
  const company = useCompanyShown()
  const erased = useTranslations('company')('erased')
  const anybody = useTranslations('thread')('reader')
  const isShared = (company?.company.here.kind ?? 'alone') !== 'alone'
  const reader = isShared ? erased : anybody
  const annotate = useTranslations('annotate')
  const stances = useTranslations('thread.stance')
  const locale = useLocale()
  const { snapshot, views, narrowing } = useAnnotations()
  const { filter, setFilter, isClean, setClean } = narrowing
  const { annotations, replies } = snapshot
  const { tags, people } = useMemo(() => {
    const laid = [...annotations, ...[...replies.values()].flat()]
    const all = laid.map(({ annotation }) => annotation)
    const others = listOtherAuthors(all, locale)
    const hasMine = all.some(({ mine, deletedAt }) => mine && deletedAt === null)
    return { tags: listTags(all, locale), people: others.length > 1 || hasMine ? others : [] }
  }, [annotations, replies, locale])
  const change = (changes: Partial<NoteFilter>) => setFilter({ ...filter, ...changes })
  return (
    <div className="note-filter">
      <Toggle label={t('clean')} hint={t('cleanHint')} on={isClean} onChange={setClean} />
      {!isClean && (
        <details open={isFiltering(filter)}>
          <summary>{t('label')}</summary>
          <div className="note-filter-fields">
            <Choice
              label={annotate('meaning.label')}
              value={filter.meaning}
              choices={MEANINGS.map((meaning) => [meaning, annotate(`meaning.${meaning}`)])}
              onChange={(meaning) => change({ meaning })}
            />
            <Choice
              label={t('stance')}
              value={filter.stance}
              choices={STANCES.map((stance) => [stance, stances(stance)])}
              onChange={(stance) => change({ stance })}
            />
            <Choice
              label={t('side')}
              value={filter.side}
              choices={SIDES.map((side) => [side, annotate(`editor.languages.${side}`)])}
              onChange={(side) => change({ side })}
            />
            <Choice
              label={t('lang')}
              value={filter.lang}
              choices={SIDES.map((side) => [side, annotate(`editor.languages.${side}`)])}
              onChange={(lang) => change({ lang })}
            />
            {tags.length > 0 && (
              <Choice
                label={t('tag')}
                value={filter.tag}
                choices={tags.map(({ tag }) => [tag, tag])}
                onChange={(tag) => change({ tag })}
              />
            )}
            {people.length > 0 && (
              <Choice
                label={t('person')}
                value={filter.person}
                choices={people.map(({ id, name, rank }) => [
                  id,
                  rank === null ? (name ?? reader) : t('namesake', { name: name ?? reader, rank }),
                ])}
                onChange={(person) => change({ person, mine: null })}
              />
            )}
            <label className="note-filter-mine">
              <input
                type="checkbox"
                checked={filter.mine === true}
                onChange={({ target }) => change({ mine: target.checked ? true : null, person: null })}
              />
              {t('mine')}
            </label>
          </div>
        </details>
      )}
      {!isClean && isFiltering(filter) && (
        <p className="note-filter-found" role="status">
          {t('found', { count: views.length })}{' '}
          <button type="button" onClick={() => setFilter(NO_FILTER)}>
            {t('clear')}
          </button>
        </p>
      )}
    </div>
  )
}

interface ChoiceProps<T extends string> {
  label: string
  value: T | null
  choices: readonly (readonly [T, ReactNode])[]
  onChange: (value: T | null) => void
}

function Choice<T extends string>({ label, value, choices, onChange }: ChoiceProps<T>) {
  const t = useTranslations('thread.filter')
  return (
    <label>
      <span>{label}</span>
      <select
        value={value ?? ''}
        onChange={({ target }) => onChange(choices.find(([choice]) => choice === target.value)?.[0] ?? null)}
      >
        <option value="">{t('any')}</option>
        {choices.map(([choice, name]) => (
          <option key={choice} value={choice}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
