import 'server-only'
import { z } from 'zod'
import { NOTEBOOK_SORTS, NotebookFilter } from '@/lib/notebook/notebook-filter'
import { readCursor } from '@/lib/notebook/notebook-cursor'
import { NotebookPage } from '@/lib/notebook/notebook-page'
import { NOTEBOOK_LIMITS } from '@/lib/notebook/page-limits'
import { listNotebook } from '../../notebook/list-notebook'
import { defineRoute } from '../route'

const cursor = z.string().refine((text) => readCursor(text) !== null, 'no-cursor')

export const listNotebookRoute = defineRoute(
  {
    method: 'GET',
    path: '/api/notebook',
    operation: 'listNotebook',
    summary: 'My own notes of all works that pass a filter, with the sentences they stand in, page by page.',
    access: 'optional',
    query: z.object({
      ...NotebookFilter.shape,
      sort: z.enum(NOTEBOOK_SORTS).default('place'),
      cursor: cursor.optional(),
      limit: z.coerce.number().int().min(1).max(NOTEBOOK_LIMITS.most).default(NOTEBOOK_LIMITS.usual),
    }),
    answers: { 200: { description: 'A page; empty for nobody.', schema: NotebookPage } },
    problems: ['query-invalid'],
  },
  async ({ viewer, query }) => {
    const { sort, cursor, limit, ...filter } = query
    return { status: 200, body: await listNotebook({ viewer, filter, sort, cursor: cursor ?? null, limit }) }
  },
)
