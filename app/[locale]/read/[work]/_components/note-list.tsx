import { useTranslations } from 'next-intl'
import { NoteCard } from '@/components/note/note-card'
import type { Locale } from '@/i18n/routing'
import type { LoadedWork } from '@/lib/work/loaded-work'
import { noteLetter } from '@/lib/work/note-letter'

/** The editor's and the translator's notes after the citations, in the order of their marks. */
export function NoteList({ loaded, locale }: { loaded: LoadedWork; locale: Locale }) {
  const t = useTranslations('note')
  if (loaded.notes.length === 0) return null
  return (
    <section className="back-matter" id="notes" aria-labelledby="notes-title">
      <h2 id="notes-title">{t('title')}</h2>
      <p className="preface">{t('preface')}</p>
      <ol className="notes">
        {loaded.notes.map((note, index) => (
          <li key={note.id} id={`note-${note.id}`} data-note-card={note.id}>
            <NoteCard note={note} letter={noteLetter(index)} locale={locale} />
          </li>
        ))}
      </ol>
    </section>
  )
}
