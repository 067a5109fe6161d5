import 'server-only'
import { Seminar } from '@/lib/seminar/seminar'
import { renewKeys } from '../../seminar/renew-keys'
import { seminarParams } from '../parameters'
import { defineRoute } from '../route'

export const renewKeysRoute = defineRoute(
  {
    method: 'POST',
    path: '/api/seminars/{id}/keys',
    operation: 'renewKeys',
    summary: 'Give a seminar I teach a new code and a new link; by the old ones nobody joins any more.',
    access: 'required',
    budget: 'write',
    params: seminarParams,
    answers: { 200: { description: 'The seminar.', schema: Seminar, etag: true } },
    problems: ['not-found', 'not-permitted'],
  },
  async ({ viewer, params }) => {
    const seminar = await renewKeys({ viewer, id: params.id })
    return { status: 200, body: seminar, etag: seminar.version }
  },
)
