import 'server-only'
import { z } from 'zod'
import { ChangeCursor, ChangePage } from '@/lib/annotation/annotation-page'
import { listChanges } from '../../changes/list-changes'
import { limit, workParams } from '../parameters'
import { defineRoute } from '../route'

export const listChangesRoute = defineRoute(
  {
    method: 'GET',
    path: '/api/works/{work}/changes',
    operation: 'listChanges',
    summary: 'What changed in a work after a cursor, of what I may see; deletions too.',
    access: 'optional',
    params: workParams,
    query: z.object({ since: ChangeCursor.default('0'), limit }),
    answers: { 200: { description: 'A page; empty for nobody.', schema: ChangePage } },
    problems: ['work-not-found', 'query-invalid', 'cursor-unknown'],
  },
  async ({ viewer, params, query }) => ({
    status: 200,
    body: await listChanges({
      viewer,
      work: params.work,
      since: BigInt(query.since),
      limit: query.limit,
    }),
  }),
)
