'use client'
import { useEffect, useEffectEvent, useId, useState } from 'react'
import { useTranslations } from 'next-intl'
import { seminarOf } from '@/lib/annotation/layer'
import {
  findMembers,
  findTypedName,
  listNameable,
  type Named,
  type TypedName,
} from '@/lib/mention/find-members'
import { mentionText } from '@/lib/mention/mention'
import type { PlacedMention } from '@/lib/mention/mention-field'
import { listMembers } from './list-members'

interface MentionBoxProps {
  /** The id of the textarea in which a comment is written. */
  field: string
  /** The layer it will be in: only who sees it is offered. */
  layer: string
  /** Whom it names already. */
  named: readonly PlacedMention[]
  /** Whether somebody is named where an @ stands, at the moment it is asked: nobody is sought there. */
  isNamed: (start: number) => boolean
  /** Called when somebody was chosen, whose name then stands in the field. */
  onName: (mention: PlacedMention) => void
}

interface Offer {
  typed: TypedName
  people: readonly Named[]
}

/**
 * Offers, after an @ in a field, whom the seminar has by that name, and says who is named. Arrows choose, Enter or Tab takes,
 * Escape leaves.
 */
export function MentionBox({ field, layer, named, isNamed, onName }: MentionBoxProps) {
  const t = useTranslations('mention')
  const id = useId()
  const [offer, setOffer] = useState<Offer | null>(null)
  const [chosen, setChosen] = useState(0)
  const seminar = seminarOf(layer)

  const seek = (area: HTMLTextAreaElement) => {
    const typed = findTyped(area)
    return typed && isNamed(typed.start) ? null : typed
  }
  const look = useEffectEvent(async (area: HTMLTextAreaElement) => {
    const typed = seek(area)
    if (typed === null || seminar === null) {
      setOffer(null)
      return
    }
    const people = findMembers(listNameable(await listMembers(seminar), layer), typed.name)
    // Meanwhile one may have gone on.
    if (seek(area)?.start !== typed.start) return
    setOffer(people.length > 0 ? { typed, people } : null)
    setChosen(0)
  })
  const take = (person: Named | undefined) => {
    const area = document.getElementById(field)
    if (!(area instanceof HTMLTextAreaElement) || !offer || !person) return
    setOffer(null)
    area.focus()
    area.setSelectionRange(offer.typed.start, area.selectionEnd)
    insert(area, `${mentionText(person.name)} `)
    onName({ start: offer.typed.start, id: person.id, name: person.name })
  }
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!offer || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    const { length } = offer.people
    if (event.key === 'ArrowDown') setChosen((chosen + 1) % length)
    else if (event.key === 'ArrowUp') setChosen((chosen + length - 1) % length)
    else if (event.key === 'Enter' || event.key === 'Tab') take(offer.people[chosen])
    else if (event.key === 'Escape') setOffer(null)
    else return
    event.preventDefault()
    // The editor around the field has the same keys.
    event.stopPropagation()
  })

  useEffect(() => {
    const area = document.getElementById(field)
    if (!(area instanceof HTMLTextAreaElement) || seminar === null) return
    const change = () => void look(area)
    const leave = () => setOffer(null)
    area.addEventListener('input', change)
    area.addEventListener('click', change)
    area.addEventListener('keydown', press)
    area.addEventListener('blur', leave)
    return () => {
      area.removeEventListener('input', change)
      area.removeEventListener('click', change)
      area.removeEventListener('keydown', press)
      area.removeEventListener('blur', leave)
    }
  }, [field, seminar])

  // What a screen reader is told stands on the field, which is the editor’s.
  useEffect(() => {
    const area = document.getElementById(field)
    if (!offer || !area) return
    area.setAttribute('aria-autocomplete', 'list')
    area.setAttribute('aria-controls', `${id}-list`)
    area.setAttribute('aria-activedescendant', `${id}-${chosen}`)
    document.getElementById(`${id}-${chosen}`)?.scrollIntoView({ block: 'nearest' })
    return () => {
      for (const name of ['autocomplete', 'controls', 'activedescendant'])
        area.removeAttribute(`aria-${name}`)
    }
  }, [field, id, offer, chosen])

  if (seminar === null) return null
  return (
    <div className="mention-box">
      <p className="comment-help">
        {t('hint')}{' '}
        {listNames(named) !== '' && (
          <span className="mention-named">{t('named', { names: listNames(named) })}</span>
        )}
      </p>
      <p className="unseen" role="status">
        {offer && t('found', { count: offer.people.length })}
      </p>
      <ul id={`${id}-list`} role="listbox" aria-label={t('list')} hidden={offer === null}>
        {offer?.people.map((person, at) => (
          <li
            key={person.id}
            id={`${id}-${at}`}
            role="option"
            aria-selected={at === chosen}
            // The field keeps the focus.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(person)}
          >
            <bdi>{person.name}</bdi> <small>{t(`role.${person.role}`)}</small>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Each who is named, once. */
function listNames(named: readonly PlacedMention[]): string {
  return [...new Map(named.map(({ id, name }) => [id, name])).values()]
    .filter((name) => name !== '')
    .join(', ')
}

function findTyped(area: HTMLTextAreaElement): TypedName | null {
  const { value, selectionStart, selectionEnd } = area
  return selectionStart === selectionEnd ? findTypedName(value, selectionStart) : null
}

/** Writes in the place of what is selected, as if it were typed: it can be taken back, and the page learns of it. */
function insert(area: HTMLTextAreaElement, text: string): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else keeps the browser’s own undoing
  if (document.execCommand('insertText', false, text)) return
  area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end')
  area.dispatchEvent(new Event('input', { bubbles: true }))
}
