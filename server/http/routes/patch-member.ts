import 'server-only'
import { MemberList, MemberPatch } from '@/lib/seminar/member'
import { patchMember } from '../../seminar/patch-member'
import { memberParams } from '../parameters'
import { defineRoute } from '../route'

export const patchMemberRoute = defineRoute(
  {
    method: 'PATCH',
    path: '/api/seminars/{id}/members/{member}',
    operation: 'patchMember',
    summary: 'Give a member of a seminar I teach another role, suspend them, let them back or remove them.',
    access: 'required',
    budget: 'write',
    params: memberParams,
    body: MemberPatch,
    answers: { 200: { description: 'The members as they are now.', schema: MemberList } },
    problems: ['not-found', 'not-permitted', 'last-teacher', 'invalid'],
  },
  async ({ viewer, params, body }) => ({
    status: 200,
    body: await patchMember({ viewer, ...params, patch: body }),
  }),
)
