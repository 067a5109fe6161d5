import 'server-only'
import { z } from 'zod'
import { stopPath } from '@/lib/inbox/inbox-path'
import { SIDES } from '@/lib/text/side'
import { stopMail } from '../../inbox/choose-mail'
import { Problem } from '../../problem'
import { defineRoute } from '../route'

const key = z.string().max(200)

/** A mail program says `List-Unsubscribe=One-Click`, and has the key in the address (RFC 8058); our page’s form has both in it. */
export const stopNoticesRoute = defineRoute(
  {
    method: 'POST',
    path: '/api/inbox/stop',
    operation: 'stopNotices',
    summary:
      'Get no more mail about my inbox, by the key of a mail: signed out as well, by one click in a mail program.',
    access: 'none',
    form: true,
    query: z.object({ key: key.optional() }),
    body: z.object({ key: key.optional(), locale: z.enum(SIDES).optional() }),
    describedBody: z.object({ key: key.optional() }),
    answers: {
      200: { description: 'No more mail.', schema: z.null() },
      303: { description: 'For the form of the page: the page that says so.', schema: z.null() },
    },
    problems: ['not-found', 'invalid'],
  },
  async ({ query, body }) => {
    const given = body.key ?? query.key ?? ''
    const isDone = await stopMail(given)
    if (body.locale !== undefined)
      return {
        status: 303,
        body: null,
        headers: { location: `${stopPath(body.locale, given)}${isDone ? '&done' : ''}` },
      }
    if (!isDone) throw new Problem('not-found')
    return { status: 200, body: null }
  },
)
