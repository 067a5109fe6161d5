import 'server-only'
import { z } from 'zod'
import { noteVisit } from '../../seminar/note-visit'
import { seminarParams } from '../parameters'
import { defineRoute } from '../route'

export const visitSeminarRoute = defineRoute(
  {
    method: 'PUT',
    path: '/api/seminars/{id}/visit',
    operation: 'visitSeminar',
    summary:
      'Say that I look into a seminar of mine: what is new there is counted from my visit before this one.',
    access: 'required',
    params: seminarParams,
    answers: { 200: { description: 'It is written down.', schema: z.strictObject({}) } },
    problems: ['not-found'],
  },
  async ({ viewer, params }) => {
    await noteVisit({ viewer, id: params.id })
    return { status: 200, body: {} }
  },
)
