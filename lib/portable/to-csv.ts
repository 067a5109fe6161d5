import type { Side } from '../text/side'
import { csvRow } from './csv-cell'
import { FILE_WORDS } from './file-words'
import type { FileWriter } from './file-writer'
import { placeName, type PortableEntry } from './portable-entry'

/** Tells a spreadsheet that the file is UTF-8. */
const BOM = '\uFEFF'

/** Notes as CSV (RFC 4180, UTF-8): a row each, whatever a note holds; several passages follow each other in a cell. */
export function toCsv(locale: Side): FileWriter {
  return {
    head: () => BOM + csvRow(FILE_WORDS[locale].columns),
    entry: (entry) => csvRow(cellsOf(entry, locale)),
    tail: () => '',
  }
}

function cellsOf({ annotation, title, passages, related, address }: PortableEntry, locale: Side): string[] {
  const words = FILE_WORDS[locale]
  const { id, work, replyTo, thread, meaning, stance, body, tags, createdAt, updatedAt, deletedAt } =
    annotation
  const kind = replyTo === null ? words.note : words.reply
  const shown = passages.length > 0 ? passages : related
  const join = (parts: readonly string[], between: string) =>
    parts.filter((part) => part !== '').join(between)
  return [
    id,
    deletedAt === null ? kind : words.deleted,
    replyTo ?? '',
    thread,
    work,
    title[locale],
    join(shown.map(placeName), ' '),
    join([...new Set(shown.map(({ side }) => words.language[side]))], ', '),
    join(
      shown.map(({ quote }) => quote),
      ' … ',
    ),
    join(
      shown.map(({ texts }) => texts?.tr ?? ''),
      '\n',
    ),
    join(
      shown.map(({ texts }) => texts?.en ?? ''),
      '\n',
    ),
    meaning === null ? '' : words.meaning[meaning],
    stance === null ? '' : words.stance[stance],
    body?.text ?? '',
    body === null ? '' : words.language[body.lang],
    tags.join(', '),
    createdAt,
    updatedAt,
    join([...new Set(shown.map(({ revision }) => String(revision)))], ' '),
    address(),
  ]
}
