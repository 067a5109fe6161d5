import 'server-only'
import { MEANINGS } from '@/lib/annotation/meaning'
import { STANCES } from '@/lib/annotation/stance'
import { createTranslator } from '@/lib/message/create-translator'
import { FILE_COLUMNS, type FileWords } from '@/lib/portable/file-words'
import { SIDES, type Side } from '@/lib/text/side'
import { readMessages } from './read-messages'

/** The words of an exported file in one language. */
export function fileWords(locale: Side): FileWords {
  const messages = readMessages(locale)
  const t = createTranslator({ messages, namespace: 'files' })
  const meanings = createTranslator({ messages, namespace: 'annotate.meaning' })
  return {
    locale,
    title: t('title'),
    none: t('none'),
    language: toRecord(SIDES, (side) => t(`language.${side}`)),
    meaning: toRecord(MEANINGS, (meaning) => meanings(meaning)),
    stance: toRecord(STANCES, (stance) => t(`stance.${stance}`)),
    reply: t('reply'),
    note: t('note'),
    answered: t('answered'),
    deleted: t('deleted'),
    related: t('related'),
    tags: t('tags'),
    open: t('open'),
    edited: t('edited'),
    lost: t('lost'),
    column: toRecord(FILE_COLUMNS, (column) => t(`column.${column}`)),
  }
}

/** What the files of a reader are called, without the end of the name. ASCII alone. */
export function fileStem(what: 'notes' | 'everything', locale: Side): string {
  const t = createTranslator({ messages: readMessages(locale), namespace: 'files.stem' })
  return t(what)
}

function toRecord<Name extends string>(
  names: readonly Name[],
  say: (name: Name) => string,
): Record<Name, string> {
  return Object.fromEntries(names.map((name) => [name, say(name)])) as Record<Name, string>
}
