import 'server-only'
import { toWebAnnotation } from '@/lib/annotation/to-web-annotation'
import { writeNotebookAddress } from '@/lib/notebook/notebook-address'
import type { NotebookFilter } from '@/lib/notebook/notebook-filter'
import type { ExportFormat } from '@/lib/portable/export-format'
import type { FileWriter } from '@/lib/portable/file-writer'
import type { OrderedRow } from '@/lib/portable/portable-order'
import { makeEntry } from '@/lib/portable/portable-entry'
import { siteContext } from '@/lib/portable/site-context'
import { toCollection } from '@/lib/portable/to-collection'
import { toCsv } from '@/lib/portable/to-csv'
import { toMarkdown } from '@/lib/portable/to-markdown'
import { toPrintableHtml } from '@/lib/portable/to-printable-html'
import type { Viewer } from '@/lib/session/viewer'
import type { Side } from '@/lib/text/side'
import type { LoadedWork } from '@/lib/work/loaded-work'
import { getKnownWork } from '../get-known-work'
import { siteUrl } from '../site-url'
import { fileWords } from './file-words'
import { listPortable } from './list-portable'
import { loadWorks } from './load-works'
import { readPortable } from './read-portable'

export interface ExportNotes {
  viewer: Viewer | null
  format: ExportFormat
  filter: NotebookFilter
  /** The language of what the file says in its own words. */
  locale: Side
}

/** A file that is written while it is read. */
export interface PortableFile {
  /** How many notes and replies it will hold, unless some are deleted meanwhile. */
  count: number
  pieces: AsyncGenerator<string>
}

/** The viewer’s own notes that a filter picks, as a file. Nobody’s file has none. */
export async function exportNotes({ viewer, format, filter, locale }: ExportNotes): Promise<PortableFile> {
  if (filter.work !== undefined) await getKnownWork(filter.work)
  const works = await loadWorks()
  const order = format === 'jsonld' ? 'id' : 'place'
  const rows = await listPortable(viewer, filter, order, works)
  const pieces =
    format === 'jsonld'
      ? writeCollection(viewer, rows, works, collectionAddress(filter))
      : writeEntries(viewer, rows, works, WRITERS[format](fileWords(locale)))
  return { count: rows.length, pieces }
}

const WRITERS = { markdown: toMarkdown, csv: toCsv, html: toPrintableHtml } as const

function collectionAddress(filter: NotebookFilter): string {
  const query = writeNotebookAddress({ filter, sort: 'place', cursor: null }).replace('?', '&')
  return `${siteUrl().origin}/api/export?format=jsonld${query}`
}

type Works = ReadonlyMap<string, LoadedWork>

function contextOf(works: Works, work: string) {
  return siteContext(works.get(work) ?? null, work, siteUrl().origin)
}

async function* writeCollection(
  viewer: Viewer | null,
  rows: readonly OrderedRow[],
  works: Works,
  address: string,
): AsyncGenerator<string> {
  const writer = toCollection(address)
  yield writer.head()
  for await (const notes of readNotes(viewer, rows))
    yield notes.map((note) => writer.item(toWebAnnotation(note, contextOf(works, note.work)))).join('')
  yield writer.tail()
}

async function* writeEntries(
  viewer: Viewer | null,
  rows: readonly OrderedRow[],
  works: Works,
  writer: FileWriter,
): AsyncGenerator<string> {
  const depths = new Map(rows.map(({ id, depth }) => [id, depth]))
  yield writer.head()
  for await (const notes of readNotes(viewer, rows))
    yield notes
      .map((note) => writer.entry(makeEntry(note, contextOf(works, note.work)), depths.get(note.id) ?? 0))
      .join('')
  yield writer.tail()
}

async function* readNotes(viewer: Viewer | null, rows: readonly OrderedRow[]) {
  if (viewer === null) return
  yield* readPortable(
    viewer,
    rows.map(({ id }) => id),
  )
}
