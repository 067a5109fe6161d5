import 'server-only'
import type { NotebookFilter } from '@/lib/notebook/notebook-filter'
import type { NotebookPage } from '@/lib/notebook/notebook-page'
import { parseQuery } from '@/lib/search/parse-query'
import type { Viewer } from '@/lib/session/viewer'
import { listNotebook } from '../notebook/list-notebook'

export interface SearchNotes {
  viewer: Viewer | null
  filter: NotebookFilter & { q: string }
  limit: number
}

/** The first of the viewer’s notes that have what is looked for, by place. Where nothing is looked for, none are found. */
export async function searchNotes({ viewer, filter, limit }: SearchNotes): Promise<NotebookPage> {
  if (parseQuery(filter.q).length === 0) return { items: [], total: 0, next: null }
  return listNotebook({ viewer, filter, sort: 'place', cursor: null, limit })
}
