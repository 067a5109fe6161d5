import type { NotebookFilter, NotebookSort } from '../../lib/notebook/notebook-filter'
import { EXPORT_FORMATS } from '../../lib/portable/export-format'
import type { Viewer } from '../../lib/session/viewer'
import { listNotebook } from '../../server/notebook/list-notebook'
import { exportNotes } from '../../server/portable/export-notes'
import { searchNotes } from '../../server/search/search-notes'
import { searchSentences } from '../../server/search/search-sentences'
import { SOUGHT } from './make-inputs'
import type { PlainSql } from './plain-sql'
import { compare, type Figure } from './timing'

/** Notes on a page, and how many pages stand before a deep one. */
const LIMIT = 50
const DEEP = 100

/** What a reader of so many notes waits for: the pages of their notebook, searches, exports; beside plain SQL. */
export async function measureReading(viewer: Viewer, plain: PlainSql, rounds: number): Promise<Figure[]> {
  const list = (filter: NotebookFilter, sort: NotebookSort, cursor: string | null = null) =>
    listNotebook({ viewer, filter, sort, cursor, limit: LIMIT })
  const show = async (...asked: Parameters<typeof list>) => JSON.stringify(await list(...asked))
  const figures: Figure[] = []
  for (const sort of ['place', 'time'] as const) {
    const first = () => plain.page(viewer.id, LIMIT, 0)
    figures.push(await compare(`first page by ${sort}`, rounds, () => show({}, sort), first))
    const cursor = await deepCursor((at) => list({}, sort, at))
    const deep = () => plain.page(viewer.id, LIMIT, LIMIT * DEEP)
    figures.push(await compare(`a deep page by ${sort}`, rounds, () => show({}, sort, cursor), deep))
  }
  for (const [name, q] of Object.entries(SOUGHT)) {
    const floor = () => plain.search(viewer.id, q, LIMIT)
    figures.push(await compare(`notes with a ${name}`, rounds, () => show({ q }, 'place'), floor))
  }
  const q = SOUGHT.common
  figures.push(
    await compare(
      'the search page',
      rounds,
      async () => {
        const sentences = await searchSentences({ q, work: null, cursor: null, limit: LIMIT })
        return JSON.stringify([sentences, await searchNotes({ viewer, filter: { q }, limit: 5 })])
      },
      () => plain.search(viewer.id, q, 5),
    ),
  )
  for (const format of EXPORT_FORMATS) {
    const write = async () => {
      const { pieces } = await exportNotes({ viewer, format, filter: {}, locale: 'tr' })
      let length = 0
      for await (const piece of pieces) length += piece.length
      return length
    }
    figures.push(await compare(`export, ${format}`, Math.min(rounds, 3), write, () => plain.all(viewer.id)))
  }
  return figures
}

/** The cursor of the page after so many. */
async function deepCursor(
  pageAt: (cursor: string | null) => Promise<{ next: string | null }>,
): Promise<string | null> {
  let cursor: string | null = null
  for (let page = 0; page < DEEP; page++) {
    const { next } = await pageAt(cursor)
    if (next === null) break
    cursor = next
  }
  return cursor
}
