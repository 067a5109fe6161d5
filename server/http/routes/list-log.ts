import 'server-only'
import { ModerationLog } from '@/lib/seminar/moderation'
import { listLog } from '../../moderation/list-log'
import { seminarParams } from '../parameters'
import { defineRoute } from '../route'

export const listLogRoute = defineRoute(
  {
    method: 'GET',
    path: '/api/seminars/{id}/log',
    operation: 'listLog',
    summary: 'What was done in a seminar I teach by those who moderate it, the latest first.',
    access: 'optional',
    params: seminarParams,
    answers: { 200: { description: 'The latest entries.', schema: ModerationLog } },
    problems: ['not-found', 'not-permitted'],
  },
  async ({ viewer, params }) => ({ status: 200, body: await listLog({ viewer, id: params.id }) }),
)
