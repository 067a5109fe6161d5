import 'server-only'
import { JoinInput, Seminar } from '@/lib/seminar/seminar'
import { joinSeminar } from '../../seminar/join-seminar'
import { defineRoute } from '../route'

export const joinSeminarRoute = defineRoute(
  {
    method: 'POST',
    path: '/api/join',
    operation: 'joinSeminar',
    summary: 'Join a seminar by its code or its link, under a display name, as a student.',
    access: 'required',
    budget: 'join',
    body: JoinInput,
    answers: {
      200: { description: 'I was in it already.', schema: Seminar, etag: true },
      201: { description: 'I am in it.', schema: Seminar, etag: true },
    },
    problems: [
      'join-unknown',
      'join-refused',
      'account-needed',
      'name-taken',
      'seminar-full',
      'too-many-seminars',
      'invalid',
    ],
  },
  async ({ viewer, body }) => {
    const { outcome, seminar } = await joinSeminar({ viewer, input: body })
    return { status: outcome === 'joined' ? 201 : 200, body: seminar, etag: seminar.version }
  },
)
