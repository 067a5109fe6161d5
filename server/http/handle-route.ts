import 'server-only'
import type { z } from 'zod'
import { ANNOTATION_LIMITS } from '@/lib/annotation/limits'
import { env } from '../env'
import { Problem } from '../problem'
import { findViewer, type ViewerAnswer } from '../session/find-viewer'
import type { Answer } from './answer'
import { checkOrigin } from './check-origin'
import { clientAddress } from './client-address'
import { parseIfMatch } from './parse-if-match'
import { spend } from './rate-limit'
import { isForm, readForm } from './read-form'
import { readJson } from './read-json'
import type { Route } from './route'

const NOBODY: ViewerAnswer = { viewer: null, session: null, cookies: [] }

/** Lets a request in by the steps every route shares, cheapest first, and hands it to its route. */
export async function handleRoute(
  route: Route,
  request: Request,
  params: Record<string, string>,
): Promise<Answer> {
  const { headers } = request
  // 1. Who may call at all, and how often.
  spend('request', clientAddress(headers))
  if (route.method !== 'GET') checkOrigin(headers, env().siteUrl)
  // 2. Who asks.
  const { viewer, session, cookies } = route.access === 'none' ? NOBODY : await findViewer(headers)
  if (route.access === 'required' && viewer === null) throw new Problem('no-session')
  spendBudget(route, viewer?.id ?? null, clientAddress(headers))
  // 3. What is asked. A malformed id names nothing.
  const context = {
    viewer,
    params: route.params && parse(route.params, params, 'not-found'),
    query: route.query && parse(route.query, queryOf(request), 'query-invalid'),
    match: readMatch(route, headers),
    body:
      route.body &&
      parse(
        route.body,
        await (route.form
          ? readForm(request, route.limit)
          : readJson(request, route.limit ?? ANNOTATION_LIMITS.request)),
        'invalid',
      ),
    asked: route.form && { headers, source: clientAddress(headers), isForm: isForm(headers) },
    listener: route.listens && {
      ...{ session, address: clientAddress(headers), lastEventId: headers.get('last-event-id') },
    },
  }
  return { cookies, ...(await route.handle(context)) }
}

/** A reader's own where there is one, else their address's; to begin a session is counted of those who have none. */
function spendBudget({ budget }: Route, reader: string | null, address: string): void {
  if (budget === undefined || (budget === 'session' && reader !== null)) return
  spend(budget, reader ?? address)
  if (budget === 'join') spend('joinFrom', address)
}

function readMatch({ match }: Route, headers: Headers): number | null | undefined {
  if (match === undefined) return undefined
  const version = parseIfMatch(headers)
  if (match === 'required' && version === null) throw new Problem('precondition-required')
  return version
}

const queryOf = (request: Request) => Object.fromEntries(new URL(request.url).searchParams)

/** Longest list of issues told. */
const ISSUES = 20

function parse(schema: z.ZodType, value: unknown, code: 'not-found' | 'query-invalid' | 'invalid'): unknown {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  if (code === 'not-found') throw new Problem(code)
  const issues = parsed.error.issues
    .slice(0, ISSUES)
    .map(({ path, message }) => ({ path: path.map(String).join('.'), message }))
  throw new Problem(code, { issues })
}
