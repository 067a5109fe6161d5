import 'server-only'
import { z } from 'zod'
import { accountPath } from '@/lib/account/account-paths'
import { safeNext } from '@/lib/account/safe-next'
import { SIDES } from '@/lib/text/side'
import { comeFromUniversity, goToUniversity } from '../../../account/university'
import { env } from '../../../env'
import { noteError } from '../../../host/recent-errors'
import { Problem } from '../../../problem'
import { makeFormCookie } from '../../form-cookie'
import { defineRoute } from '../../route'

const LEADS = { 303: { description: 'Leads on.', schema: z.null() } }

const said = (fault: 'university-failed' | null) =>
  makeFormCookie({
    form: fault === null ? 'university' : 'sign-in',
    fault,
    field: null,
    wait: null,
    values: {},
  })

/** An answer that leads a browser to an address. */
const lead = (location: string, cookies: string[], extraCookies: string[] = []) => ({
  status: 303,
  body: null,
  headers: { location },
  cookies,
  extraCookies,
})

export const goToUniversityRoute = defineRoute(
  {
    method: 'GET',
    path: '/api/account/university',
    operation: 'goToUniversity',
    summary:
      'Begin to sign in at the OpenID provider that the operator named; there is none where this is not found.',
    access: 'none',
    form: true,
    budget: 'session',
    query: z.object({ locale: z.enum(SIDES).default('tr'), next: z.string().optional() }),
    answers: LEADS,
    problems: ['not-found', 'query-invalid'],
  },
  async ({ query: { locale, next }, asked: { headers } }) => {
    if (env().university === null) throw new Problem('not-found')
    try {
      const { address, cookies } = await goToUniversity({ headers, locale, next: safeNext(next) })
      return lead(address, cookies)
    } catch (error) {
      console.error(error)
      noteError(error)
      return lead(`${accountPath('/sign-in', locale)}?said`, [], [said('university-failed')])
    }
  },
)

export const comeFromUniversityRoute = defineRoute(
  {
    method: 'GET',
    path: '/api/account/callback/university',
    operation: 'comeFromUniversity',
    summary: 'Where the OpenID provider sends people back to.',
    access: 'optional',
    form: true,
    budget: 'session',
    query: z.record(z.string().max(40), z.string().max(4000)),
    answers: LEADS,
    problems: ['not-found', 'query-invalid'],
  },
  async ({ viewer, query, asked: { headers } }) => {
    if (env().university === null) throw new Problem('not-found')
    const { isIn, to, cookies } = await comeFromUniversity({ viewer, headers, query })
    return lead(to, cookies, [said(isIn ? null : 'university-failed')])
  },
)
