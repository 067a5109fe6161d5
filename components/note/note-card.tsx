import { useTranslations } from 'next-intl'
import { Prose } from '@/components/text/prose'
import type { Locale } from '@/i18n/routing'
import { SIDES } from '@/lib/text/side'
import type { Note } from '@/lib/work/note'

interface NoteCardProps {
  note: Note
  letter: string
  locale: Locale
}

/**
 * One editor's or translator's note; the words it hangs on lead back to them. It holds no id, so that a copy of it
 * can stand elsewhere on the page.
 */
export function NoteCard({ note, letter, locale }: NoteCardProps) {
  const t = useTranslations('note')
  return (
    <div className="note">
      <h3 className="note-head">
        <i className="note-letter">{letter}</i>
        <span>{t(`kind.${note.kind}`)}</span>
      </h3>
      <p className="note-words">
        {SIDES.filter((side) => note.anchor[side] !== undefined).map((side) => (
          <a key={side} href={`#${note.id}-${side}`} role="doc-backlink" data-back={side} lang={side}>
            <q>{note.anchor[side]}</q>
          </a>
        ))}
      </p>
      <p className="note-body">
        <Prose text={note.body[locale]} lang={locale} />
      </p>
    </div>
  )
}
