import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/routing'
import { SIDES } from '@/lib/text/side'
import type { Note } from '@/lib/work/note'

interface NoteCardProps {
  note: Note
  letter: string
  locale: Locale
}

/** One editor's or translator's note. It holds no id, so that a copy of it can stand elsewhere on the page. */
export function NoteCard({ note, letter, locale }: NoteCardProps) {
  const t = useTranslations('note')
  const anchored = SIDES.filter((side) => note.anchor[side] !== undefined)
  return (
    <div className="note">
      <p className="note-head">
        <i className="note-letter">{letter}</i>
        <span>{t(`kind.${note.kind}`)}</span>
      </p>
      <p className="note-words">
        {anchored.map((side) => (
          <q key={side} lang={side}>
            {note.anchor[side]}
          </q>
        ))}
      </p>
      <p className="note-body">{note.body[locale]}</p>
      <p className="back">
        {anchored.map((side) => (
          <a key={side} href={`#${note.id}-${side}`} role="doc-backlink" data-back={side}>
            {t(`back.${side}`)}
          </a>
        ))}
      </p>
    </div>
  )
}
