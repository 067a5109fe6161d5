import 'server-only'
import { z } from 'zod'
import { endAllSessions, endSession, signOut } from '../../../account/end-sessions'
import { forgetCookies } from '../../../session/forget-cookies'
import { defineForm, signInFirst } from '../../define-form'

/** Makes the browser forget what pages keep in it; asked for by whoever signs out where others read. */
const FORGET = { 'clear-site-data': '"storage"' }

export const signOutRoute = defineForm(
  {
    path: '/api/account/sign-out',
    operation: 'signOut',
    summary:
      'End this session, or with everywhere every one of mine; with forget, what this browser keeps goes, too.',
    form: 'session',
    page: '/account',
    fields: { everywhere: z.string().optional(), forget: z.string().optional() },
  },
  async ({ fields: { everywhere, forget }, viewer, headers }) => {
    if (viewer === null || viewer.anonymous) return signInFirst()
    if (everywhere) await endAllSessions({ viewer, headers, keepsHere: false })
    const cookies = everywhere ? await forgetCookies() : await signOut({ headers })
    return { to: '/sign-in', cookies, ...(forget && { headers: FORGET }) }
  },
)

export const endSessionRoute = defineForm(
  {
    path: '/api/account/end-session',
    operation: 'endSession',
    summary: 'End one of my sessions, or with others every one but this.',
    form: 'session',
    page: '/account',
    fields: { id: z.string().optional(), others: z.string().optional() },
  },
  async ({ fields: { id, others }, viewer, headers }) => {
    if (viewer === null || viewer.anonymous) return signInFirst()
    if (others) await endAllSessions({ viewer, headers, keepsHere: true })
    else if (id) await endSession({ viewer, id })
    return { to: '/account', values: { ended: others ? 'others' : 'one' } }
  },
)
