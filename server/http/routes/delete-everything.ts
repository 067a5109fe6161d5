import 'server-only'
import { z } from 'zod'
import { SessionDocument } from '@/lib/session/session-document'
import { deleteEverything } from '../../portable/delete-everything'
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
    body: z.strictObject({ confirm: z.literal('delete-everything') }),
    answers: { 200: { description: 'It is gone; I am nobody now.', schema: SessionDocument } },
    problems: ['invalid'],
  },
  async ({ viewer }) => {
    await deleteEverything({ viewer })
    return { status: 200, body: { viewer: null }, cookies: await forgetCookies() }
  },
)
