import 'server-only'
import { Seminar, SeminarInput } from '@/lib/seminar/seminar'
import { putSeminar } from '../../seminar/put-seminar'
import { seminarParams } from '../parameters'
import { defineRoute } from '../route'

export const putSeminarRoute = defineRoute(
  {
    method: 'PUT',
    path: '/api/seminars/{id}',
    operation: 'putSeminar',
    summary:
      'Open a seminar on a work, as its teacher; with `cloneOf` my notes of an earlier one stand in it.',
    access: 'required',
    budget: 'write',
    params: seminarParams,
    body: SeminarInput,
    answers: {
      200: { description: 'It was opened before, by the same request.', schema: Seminar, etag: true },
      201: { description: 'It is open.', schema: Seminar, etag: true },
    },
    problems: [
      'work-not-found',
      'not-found',
      'invalid',
      'id-reused',
      'account-needed',
      'teachers-named',
      'not-permitted',
      'too-many-seminars',
    ],
  },
  async ({ viewer, params, body }) => {
    const { outcome, seminar } = await putSeminar({ viewer, id: params.id, input: body })
    return { status: outcome === 'created' ? 201 : 200, body: seminar, etag: seminar.version }
  },
)
