import 'server-only'
import { z } from 'zod'
import { INBOX_LIMITS, InboxPage, readInboxCursor } from '@/lib/inbox/inbox-page'
import { listInbox } from '../../inbox/list-inbox'
import { defineRoute } from '../route'

const cursor = z.string().refine((text) => readInboxCursor(text) !== null, 'no-cursor')

export const listInboxRoute = defineRoute(
  {
    method: 'GET',
    path: '/api/inbox',
    operation: 'listInbox',
    summary:
      'What I am told of: who answers me, who names me; the latest first, and how much of it is not read.',
    access: 'optional',
    query: z.object({
      cursor: cursor.optional(),
      limit: z.coerce.number().int().min(1).max(INBOX_LIMITS.most).default(INBOX_LIMITS.usual),
    }),
    answers: { 200: { description: 'A page; empty for nobody.', schema: InboxPage } },
    problems: ['query-invalid'],
  },
  async ({ viewer, query: { cursor, limit } }) => ({
    status: 200,
    body: await listInbox({ viewer, cursor: cursor === undefined ? null : readInboxCursor(cursor), limit }),
  }),
)
