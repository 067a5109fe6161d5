import 'server-only'
import { z } from 'zod'
import { InboxCount, InboxReading, readInboxCursor } from '@/lib/inbox/inbox-page'
import { inboxPath } from '@/lib/inbox/inbox-path'
import { SIDES } from '@/lib/text/side'
import { readNotices } from '../../inbox/read-notices'
import { Problem } from '../../problem'
import { defineRoute } from '../route'

/** What the form of the page says beside: where it stands. */
const Sent = InboxReading.extend({
  locale: z.enum(SIDES).default('tr'),
  cursor: z.string().max(60).optional(),
})

export const readInboxRoute = defineRoute(
  {
    method: 'POST',
    path: '/api/inbox/read',
    operation: 'readInbox',
    summary:
      'Mark as read one notice, or all that came until a moment, or all. A form is led back to the page.',
    access: 'optional',
    budget: 'write',
    form: true,
    body: Sent,
    describedBody: InboxReading,
    answers: {
      200: { description: 'How many are not read now.', schema: InboxCount },
      303: { description: 'For a browser: the page it was asked from.', schema: z.null() },
    },
    problems: ['no-session', 'not-found', 'invalid'],
  },
  async ({ viewer, body: { id, until, locale, cursor }, asked }) => {
    const from = cursor !== undefined && readInboxCursor(cursor) !== null ? cursor : null
    const back = { status: 303, body: null, headers: { location: inboxPath(locale, from) } }
    // The page says to whoever has no session any more what to do.
    if (viewer === null && asked.isForm) return back
    if (viewer === null) throw new Problem('no-session')
    const count = await readNotices({
      viewer,
      ...(id !== undefined && { id }),
      ...(until !== undefined && { until }),
    })
    return asked.isForm ? back : { status: 200, body: count }
  },
)
