import 'server-only'
import { FlaggedList } from '@/lib/seminar/moderation'
import { listFlagged } from '../../moderation/list-flagged'
import { seminarParams } from '../parameters'
import { defineRoute } from '../route'

export const listFlaggedRoute = defineRoute(
  {
    method: 'GET',
    path: '/api/seminars/{id}/flagged',
    operation: 'listFlagged',
    summary: 'What members asked those who moderate a seminar to look at; for its teachers and assistants.',
    access: 'optional',
    params: seminarParams,
    answers: { 200: { description: 'The annotations, and why; not who asked.', schema: FlaggedList } },
    problems: ['not-found', 'not-permitted'],
  },
  async ({ viewer, params }) => ({ status: 200, body: await listFlagged({ viewer, id: params.id }) }),
)
