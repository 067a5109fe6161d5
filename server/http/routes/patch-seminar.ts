import 'server-only'
import { Seminar, SeminarPatch } from '@/lib/seminar/seminar'
import { patchSeminar } from '../../seminar/patch-seminar'
import { seminarParams } from '../parameters'
import { defineRoute } from '../route'

export const patchSeminarRoute = defineRoute(
  {
    method: 'PATCH',
    path: '/api/seminars/{id}',
    operation: 'patchSeminar',
    summary: 'Change, archive or reopen a seminar I teach that is still in the version I saw (If-Match).',
    access: 'required',
    budget: 'write',
    params: seminarParams,
    body: SeminarPatch,
    match: 'required',
    answers: { 200: { description: 'The seminar.', schema: Seminar, etag: true } },
    problems: ['not-found', 'not-permitted', 'version-clash', 'invalid'],
  },
  async ({ viewer, params, body, match }) => {
    const seminar = await patchSeminar({ viewer, id: params.id, patch: body, match })
    return { status: 200, body: seminar, etag: seminar.version }
  },
)
