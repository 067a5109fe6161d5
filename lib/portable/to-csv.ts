import { readMentions } from '../mention/mention'
import { csvRow } from './csv-cell'
import { FILE_COLUMNS, type FileWords } from './file-words'
import type { FileWriter } from './file-writer'
import { placeName, type PortableEntry } from './portable-entry'

/** Tells a spreadsheet that the file is UTF-8. */
const BOM = '\uFEFF'

/** Notes as CSV (RFC 4180, UTF-8): a row each, whatever a note holds; several passages follow each other in a cell. */
export function toCsv(words: FileWords): FileWriter {
  return {
    head: () => BOM + csvRow(FILE_COLUMNS.map((column) => words.column[column])),
    entry: (entry) => csvRow(cellsOf(entry, words)),
    tail: () => '',
  }
}

function cellsOf(
  { annotation, title, passages, related, address }: PortableEntry,
  words: FileWords,
): string[] {
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
    title[words.locale],
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
    readMentions(body?.text ?? ''),
    body === null ? '' : words.language[body.lang],
    tags.join(', '),
    createdAt,
    updatedAt,
    join([...new Set(shown.map(({ revision }) => String(revision)))], ' '),
    address(),
  ]
}
