import 'server-only'
import { SessionDocument, toSessionDocument } from '@/lib/session/session-document'
import { defineRoute } from '../route'

export const getSessionRoute = defineRoute(
  {
    method: 'GET',
    path: '/api/session',
    operation: 'getSession',
    summary: 'Who I am: the reader of the session cookie, or nobody.',
    access: 'optional',
    answers: { 200: { description: 'The reader, or null.', schema: SessionDocument } },
    problems: [],
  },
  ({ viewer }) => Promise.resolve({ status: 200, body: toSessionDocument(viewer) }),
)
