import 'server-only'
import { z } from 'zod'
import { ChangePage } from '@/lib/annotation/annotation-page'
import { ChangeCursor, START } from '@/lib/annotation/change-cursor'
import { listChanges } from '../../changes/list-changes'
import { layers, limit, workParams } from '../parameters'
import { defineRoute } from '../route'

export const listChangesRoute = defineRoute(
  {
    method: 'GET',
    path: '/api/works/{work}/changes',
    operation: 'listChanges',
    summary:
      'What changed in a work after a cursor, of what I may see, deletions too; and what I may not see any more. `layer` as in the list.',
    access: 'optional',
    params: workParams,
    query: z.object({ since: ChangeCursor.default(START), layer: layers, limit }),
    answers: { 200: { description: 'A page; empty for nobody.', schema: ChangePage } },
    problems: ['work-not-found', 'query-invalid', 'cursor-unknown'],
  },
  async ({ viewer, params, query }) => ({
    status: 200,
    body: await listChanges({
      viewer,
      work: params.work,
      since: query.since,
      layers: query.layer ?? null,
      limit: query.limit,
    }),
  }),
)
