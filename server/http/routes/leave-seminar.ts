import 'server-only'
import { Leaving } from '@/lib/seminar/member'
import { SeminarList } from '@/lib/seminar/seminar'
import { leaveSeminar } from '../../seminar/leave-seminar'
import { listSeminars } from '../../seminar/list-seminars'
import { seminarParams } from '../parameters'
import { defineRoute } from '../route'

export const leaveSeminarRoute = defineRoute(
  {
    method: 'POST',
    path: '/api/seminars/{id}/leave',
    operation: 'leaveSeminar',
    summary: 'Leave a seminar; my notes stay there, or are erased first.',
    access: 'required',
    budget: 'write',
    params: seminarParams,
    body: Leaving,
    answers: { 200: { description: 'The seminars I am still in.', schema: SeminarList } },
    problems: ['not-found', 'last-teacher', 'invalid'],
  },
  async ({ viewer, params, body }) => {
    await leaveSeminar({ viewer, id: params.id, notes: body.notes })
    return { status: 200, body: await listSeminars({ viewer }) }
  },
)
