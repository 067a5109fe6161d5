import 'server-only'
import { SessionDocument, toSessionDocument } from '@/lib/session/session-document'
import { asReader } from '../../session/as-reader'
import { defineRoute } from '../route'

export const getSessionRoute = defineRoute(
  {
    method: 'GET',
    path: '/api/session',
    operation: 'getSession',
    summary: 'Who I am: the reader of the session cookie, or nobody; and what I may do in the public layer.',
    access: 'optional',
    answers: { 200: { description: 'The reader, or null.', schema: SessionDocument } },
    problems: [],
  },
  async ({ viewer }) => {
    const reader = await asReader(viewer)
    return { status: 200, body: toSessionDocument(viewer, reader?.inPublic) }
  },
)
