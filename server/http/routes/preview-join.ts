import 'server-only'
import { JoinKey, JoinPreview } from '@/lib/seminar/seminar'
import { previewJoin } from '../../seminar/preview-join'
import { defineRoute } from '../route'

export const previewJoinRoute = defineRoute(
  {
    method: 'POST',
    path: '/api/join/preview',
    operation: 'previewJoin',
    summary:
      'What a code or a link lets into, and whether one would stand there under a pseudonym. Nothing is done.',
    access: 'optional',
    budget: 'join',
    body: JoinKey,
    answers: { 200: { description: 'The seminar, as far as it is told outside.', schema: JoinPreview } },
    problems: ['join-unknown', 'invalid'],
  },
  async ({ viewer, body }) => ({ status: 200, body: await previewJoin({ viewer, key: body }) }),
)
