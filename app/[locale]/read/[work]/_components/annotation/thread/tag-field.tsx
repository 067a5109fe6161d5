'use client'
import { useId, useMemo, useState, type KeyboardEvent } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import { isKeyOn } from '@/browser/reading/is-key-on'
import { ANNOTATION_LIMITS } from '@/lib/annotation/limits'
import { completeTag, listTags } from '@/lib/annotation/list-tags'
import { withTag } from '@/lib/annotation/with-tag'
import { useActions } from '../annotation-context'

interface TagFieldProps {
  tags: readonly string[]
  onChange: (tags: readonly string[]) => void
}

/** How many tags are offered at once. */
const OFFERED = 6

/** Where tags are given: Enter or a comma takes what is typed, arrows choose among the tags that begin so. */
export function TagField({ tags, onChange }: TagFieldProps) {
  const t = useTranslations('thread.tag')
  const locale = useLocale()
  const { store } = useActions()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState(-1)
  const known = useMemo(() => {
    const { annotations, replies } = store.snapshot()
    return listTags(
      [...annotations, ...[...replies.values()].flat()].map(({ annotation }) => annotation),
      locale,
    )
  }, [store, locale])
  const offered = useMemo(() => {
    if (typed.trim() === '') return []
    return completeTag(known, typed)
      .filter(({ tag }) => withTag(tags, tag) !== null)
      .slice(0, OFFERED)
  }, [known, typed, tags])
  const write = (text: string) => {
    setTyped(text)
    setChosen(-1)
  }
  const take = (text: string) => {
    const next = withTag(tags, text)
    if (next) onChange(next)
    write('')
  }
  const press = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && offered.length > 0 && isKeyOn('tag-step', event.key)) {
      setChosen(((chosen + 1 + step + offered.length + 1) % (offered.length + 1)) - 1)
    } else if (event.key === 'Enter' && typed !== '' && !event.nativeEvent.isComposing) {
      // What is typed is taken first, also by the keys that save.
      take(offered[chosen]?.tag ?? typed)
      event.stopPropagation()
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      return
    } else if (event.key === 'Escape' && typed !== '') {
      write('')
      event.stopPropagation()
    } else if (event.key === 'Enter') {
      // No form is sent from here by mistake.
    } else if (event.key === 'Backspace' && typed === '' && tags.length > 0) {
      if (isKeyOn('tag-last', event.key)) onChange(tags.slice(0, -1))
    } else return
    event.preventDefault()
  }
  const isFull = tags.length >= ANNOTATION_LIMITS.tags
  return (
    <div className="tag-field">
      {tags.map((tag) => (
        <button
          key={tag}
          type="button"
          aria-label={t('remove', { tag })}
          onClick={() => onChange(tags.filter((other) => other !== tag))}
        >
          {tag} <span aria-hidden>×</span>
        </button>
      ))}
      {!isFull && (
        <input
          role="combobox"
          aria-label={t('add')}
          placeholder={t('add')}
          aria-expanded={offered.length > 0}
          aria-controls={`${id}-tags`}
          aria-autocomplete="list"
          aria-activedescendant={chosen < 0 ? undefined : `${id}-${chosen}`}
          autoComplete="off"
          enterKeyHint="done"
          maxLength={ANNOTATION_LIMITS.tag}
          value={typed}
          onChange={({ target: { value } }) => {
            if (value.includes(',')) take(value.slice(0, value.indexOf(',')))
            else write(value)
          }}
          onKeyDown={press}
          // What is typed and not yet taken is not lost when the reader goes on to save.
          onBlur={() => take(typed)}
        />
      )}
      <ul id={`${id}-tags`} role="listbox" aria-label={t('known')} hidden={offered.length === 0}>
        {offered.map(({ tag, count }, at) => (
          <li
            key={tag}
            id={`${id}-${at}`}
            role="option"
            aria-selected={at === chosen}
            // Before the field loses the focus.
            onPointerDown={(event) => {
              event.preventDefault()
              take(tag)
            }}
          >
            {tag} <small>{count}</small>
          </li>
        ))}
      </ul>
    </div>
  )
}
