import 'server-only'
import { SessionDocument, toSessionDocument } from '@/lib/session/session-document'
import { makeAnonymousSession } from '../../session/make-anonymous-session'
import { defineRoute } from '../route'

export const makeSessionRoute = defineRoute(
  {
    method: 'POST',
    path: '/api/session',
    operation: 'makeSession',
    summary: 'Begin: become a reader without a name, known by the cookie that is set.',
    access: 'optional',
    budget: 'session',
    answers: {
      200: { description: 'There is a session already.', schema: SessionDocument },
      201: { description: 'A session was made.', schema: SessionDocument },
    },
    problems: [],
  },
  async ({ viewer }) => {
    if (viewer !== null) return { status: 200, body: toSessionDocument(viewer) }
    const made = await makeAnonymousSession()
    return { status: 201, body: toSessionDocument(made.viewer), cookies: made.cookies }
  },
)
