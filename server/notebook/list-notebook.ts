import 'server-only'
import { readCursor, writeCursor, type NotebookPlace } from '@/lib/notebook/notebook-cursor'
import type { NotebookFilter, NotebookSort } from '@/lib/notebook/notebook-filter'
import type { NotebookPage } from '@/lib/notebook/notebook-page'
import type { Viewer } from '@/lib/session/viewer'
import { findByPlace } from './find-by-place'
import { findByTime } from './find-by-time'
import { loadEntries } from './load-entries'
import { notebookWhere } from './notebook-where'

export interface ListNotebook {
  viewer: Viewer | null
  filter: NotebookFilter
  sort: NotebookSort
  /** Of the page before; null for the first page. What is no cursor begins anew. */
  cursor: string | null
  limit: number
}

/** What a page begins after, and how many ids it asks for. */
export interface PageWish {
  after: NotebookPlace | null
  take: number
}

/** The ids of a page in their order, one more than it holds where another follows, and how many there are in all. */
export interface PageIds {
  ids: readonly string[]
  total: number
}

/**
 * The viewer’s own notes of all works that pass the filter. A page goes on after the place of its cursor, so that what
 * is written or deleted meanwhile neither repeats a note nor skips one.
 */
export async function listNotebook({
  viewer,
  filter,
  sort,
  cursor,
  limit,
}: ListNotebook): Promise<NotebookPage> {
  if (viewer === null) return { items: [], total: 0, next: null }
  const where = notebookWhere(viewer, filter)
  const wish = { after: cursor === null ? null : readCursor(cursor), take: limit + 1 }
  const { ids, total } = await (sort === 'place' ? findByPlace(where, wish) : findByTime(where, wish))
  const entries = await loadEntries(viewer, ids.slice(0, limit))
  const last = entries.at(-1)
  return {
    items: entries.map(({ item }) => item),
    total,
    next: ids.length > limit && last !== undefined ? writeCursor(last.place) : null,
  }
}
