import 'server-only'
import { Seminar } from '@/lib/seminar/seminar'
import { getSeminar } from '../../seminar/get-seminar'
import { seminarParams } from '../parameters'
import { defineRoute } from '../route'

export const getSeminarRoute = defineRoute(
  {
    method: 'GET',
    path: '/api/seminars/{id}',
    operation: 'getSeminar',
    summary: 'A seminar I am in; to its teachers with what lets people join.',
    access: 'optional',
    params: seminarParams,
    answers: { 200: { description: 'The seminar.', schema: Seminar, etag: true } },
    problems: ['not-found'],
  },
  async ({ viewer, params }) => {
    const seminar = await getSeminar({ viewer, id: params.id })
    return { status: 200, body: seminar, etag: seminar.version }
  },
)
