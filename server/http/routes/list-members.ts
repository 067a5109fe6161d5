import 'server-only'
import { MemberList } from '@/lib/seminar/member'
import { listMembers } from '../../seminar/list-members'
import { seminarParams } from '../parameters'
import { defineRoute } from '../route'

export const listMembersRoute = defineRoute(
  {
    method: 'GET',
    path: '/api/seminars/{id}/members',
    operation: 'listMembers',
    summary:
      'Who is in a seminar of mine; to its teachers also who stands under which pseudonym, and who has gone.',
    access: 'optional',
    params: seminarParams,
    answers: { 200: { description: 'The members.', schema: MemberList } },
    problems: ['not-found'],
  },
  async ({ viewer, params }) => ({ status: 200, body: await listMembers({ viewer, id: params.id }) }),
)
