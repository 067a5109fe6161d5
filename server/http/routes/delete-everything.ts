import 'server-only'
import { z } from 'zod'
import { SessionDocument, toSessionDocument } from '@/lib/session/session-document'
import { deleteEverything } from '../../portable/delete-everything'
import { proveOwner } from '../../account/prove-password'
import { asReader } from '../../session/as-reader'
import { forgetCookies } from '../../session/forget-cookies'
import { defineRoute } from '../route'

export const deleteEverythingRoute = defineRoute(
  {
    method: 'DELETE',
    path: '/api/everything',
    operation: 'deleteEverything',
    summary: 'Erase all that is kept of me, for good, and end my sessions. Ids stay, marked as deleted.',
    access: 'required',
    budget: 'import',
    body: z.strictObject({
      confirm: z.literal('delete-everything'),
      /** Of an account that has one. */
      password: z.string().max(1000).exactOptional(),
    }),
    answers: { 200: { description: 'It is gone; I am nobody now.', schema: SessionDocument } },
    problems: ['invalid', 'credentials-refused'],
  },
  async ({ viewer, body }) => {
    await proveOwner({ viewer, password: body.password ?? '' })
    await deleteEverything({ viewer })
    const reader = await asReader(null)
    return { status: 200, body: toSessionDocument(null, reader?.inPublic), cookies: await forgetCookies() }
  },
)
